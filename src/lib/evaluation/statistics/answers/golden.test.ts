import { beforeAll, describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../adjusting/benjamini-hochberg.ts';
import { holm } from '../adjusting/holm.ts';
import { pairedT } from '../comparing/paired-t.ts';
import { studentT } from '../comparing/student-t.ts';
import { welchT } from '../comparing/welch-t.ts';
import { present } from '../moments.ts';
import { cellNumber, hasShared, pisaAnswers, relativeGap, sharedRows } from '../shared-files.test-data.ts';
import { compareAnswers } from './compare-answers.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { reverseCode } from './code-answer.ts';

const needed = [
	'golden/likert_tests_canada_vs_us.csv',
	'golden/likert_tests_small_n.csv',
	'golden/likert_paired_tests_canada.csv',
	'data/benchmarks/likert_pisa2009_st24.csv.gz',
	'data/benchmarks/likert_pisa2009_st24_items.csv',
];

describe.runIf(hasShared('answers against R', ...needed))('answers against R', () => {
	let answers: ReturnType<typeof pisaAnswers>;
	beforeAll(() => void (answers = pisaAnswers()));
	const close = (ours: Readonly<Record<string, number | null>>, golden: Readonly<Record<string, string>>): void => {
		for (const [column, value] of Object.entries(ours))
			expect(relativeGap(value, golden[column]), `${golden['item'] ?? ''} ${column} ${String(value)}`).toBeLessThan(
				1e-8,
			);
	};

	test('every column of Canada against the United States agrees to 1e-8', () => {
		const rows = sharedRows('golden/likert_tests_canada_vs_us.csv');
		const compared = rows.map(({ item = '' }) =>
			compareAnswers(answers('Canada', item), answers('United States', item), [3, 4]),
		);
		const p = compared.map(({ student }) => (student.ok ? student.value.p : null));
		const [byBh, byHolm] = [benjaminiHochberg(p), holm(p)];
		expect(rows).toHaveLength(11);
		rows.forEach((golden, place) => {
			const one = compared[place]!;
			const { student, welch, mannWhitney, proportions, effect, first, second } = one;
			if (!student.ok || !welch.ok || !mannWhitney.ok || !proportions.ok || !effect.ok)
				throw new Error(`no answer for ${golden['item'] ?? ''}`);
			const ours = {
				n1: first.n,
				n2: second.n,
				mean1: first.mean,
				mean2: second.mean,
				sd1: first.deviation,
				sd2: second.deviation,
				student_t: student.value.t,
				student_df: student.value.df,
				student_p: student.value.p,
				student_ci_low: student.value.low,
				student_ci_high: student.value.high,
				welch_t: welch.value.t,
				welch_df: welch.value.df,
				welch_p: welch.value.p,
				mannwhitney_w: mannWhitney.value.w,
				mannwhitney_p: mannWhitney.value.p,
				agree1: first.agree,
				agree2: second.agree,
				twoprop_chisq: proportions.value.chiSquared,
				twoprop_p: proportions.value.p,
				cohen_d: effect.value.cohenD,
				hedges_g: effect.value.hedgesG,
				student_p_bh: byBh[place] ?? null,
				student_p_holm: byHolm[place] ?? null,
			};
			expect(['item', ...Object.keys(ours)]).toEqual(Object.keys(golden));
			close(ours, golden);
			expect(one.warnings).toEqual([]);
		});
	});

	test('the first 41 and 14 valid answers agree to 1e-8', () => {
		for (const golden of sharedRows('golden/likert_tests_small_n.csv')) {
			const item = golden['item'] ?? '';
			const first = present(answers('Canada', item)).slice(0, 41);
			const second = present(answers('United States', item)).slice(0, 14);
			const [student, welch] = [studentT(first, second), welchT(first, second)];
			if (!student.ok || !welch.ok) throw new Error(`no answer for ${item}`);
			close(
				{
					student_t: student.value.t,
					student_df: student.value.df,
					student_p: student.value.p,
					welch_t: welch.value.t,
					welch_df: welch.value.df,
					welch_p: welch.value.p,
				},
				golden,
			);
			expect(compareAnswers(first, second, [3, 4]).warnings).toMatchObject([{ group: 'second', n: 14, limit: 20 }]);
		}
	});

	test('paired tests of item 1 with each other agree to 1e-8', () => {
		for (const golden of sharedRows('golden/likert_paired_tests_canada.csv')) {
			const result = pairedT(answers('Canada', golden['item1'] ?? ''), answers('Canada', golden['item2'] ?? ''));
			if (!result.ok) throw new Error('no answer');
			const { n, t, df, p, difference } = result.value;
			close({ n, t, df, p, mean_difference: difference }, golden);
		}
	});

	test('Cronbach’s alpha of the three countries is the published one', () => {
		const items = sharedRows('data/benchmarks/likert_pisa2009_st24_items.csv');
		const rows = sharedRows('data/benchmarks/likert_pisa2009_st24.csv.gz');
		const alphaOf = (country: string): unknown => {
			const codes = rows
				.filter((row) => row['CNT'] === country)
				.map((row) =>
					items.map(({ item = '', keying }) => {
						const code = cellNumber(row[item]);
						return keying === '-1' ? reverseCode(code, 1, 4) : code;
					}),
				);
			const found = cronbachAlpha(codes);
			return found.ok ? { alpha: found.value.alpha.toFixed(3), n: found.value.n } : found;
		};
		expect(alphaOf('Canada')).toEqual({ alpha: '0.931', n: 22_084 });
		expect(alphaOf('Mexico')).toEqual({ alpha: '0.841', n: 36_521 });
		expect(alphaOf('United States')).toEqual({ alpha: '0.919', n: 5_053 });
	});
});
