import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from './agreement.ts';
import { codeAnswer, reverseCode } from './code-answer.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { compareAnswers } from './compare-answers.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { multiResponse } from './multi-response.ts';
import { roundHalfUp } from './round-half-up.ts';

test('words become codes, and what has no position is missing', () => {
	expect((['strongly agree', 'agree', 'neither', 'disagree', 'strongly disagree'] as const).map(codeAnswer)).toEqual([
		5, 4, 3, 2, 1,
	]);
	expect([codeAnswer('don’t know'), codeAnswer('not applicable'), codeAnswer(null)]).toEqual([null, null, null]);
	expect([reverseCode(5, 1, 5), reverseCode(1, 1, 4), reverseCode(null, 1, 5)]).toEqual([1, 4, null]);
});

test('agreement counts valid answers and missing ones apart, and prints half up', () => {
	expect(agreement([5, 4, 3, 2, 1, null, null, 4])).toEqual({
		n: 6,
		missing: 2,
		agree: 3,
		disagree: 2,
		percentAgree: 50,
		percentDisagree: 100 / 3,
		printed: 50,
	});
	expect(agreement([null])).toMatchObject({ n: 0, missing: 1, percentAgree: null, printed: null });
	expect(agreement([5, 5, 5, 5, 5, 5, 5, 1]).printed).toBe(88);
});

test('half goes up, whatever the machine holds', () => {
	expect([roundHalfUp(57.5), roundHalfUp(57.4999), roundHalfUp(1.005, 2), roundHalfUp(0)]).toEqual([58, 57, 1.01, 0]);
});

test('several answers: shares of people who answered, most named first', () => {
	const result = multiResponse([['covid', 'capacity'], ['covid', 'covid'], [], null, ['covid']]);
	expect(result).toEqual({
		respondents: 4,
		missing: 1,
		named: [
			{ code: 'covid', n: 3, share: 0.75 },
			{ code: 'capacity', n: 1, share: 0.25 },
		],
	});
	expect(multiResponse([])).toEqual({ respondents: 0, missing: 0, named: [] });
});

test('alpha is 1 for items that say the same, and says why when there is none', () => {
	const same = cronbachAlpha([
		[1, 1, 1],
		[4, 4, 4],
		[2, 2, 2],
		[2, null, 2],
	]);
	expect(same.ok && same.value).toMatchObject({ n: 3, items: 3 });
	expect(same.ok && same.value.alpha).toBeCloseTo(1, 12);
	expect(cronbachAlpha([])).toEqual({ ok: false, why: 'too-few' });
	expect(cronbachAlpha([[1, 2]])).toEqual({ ok: false, why: 'too-few' });
	expect(cronbachAlpha([[1, 2], [1, 2]])).toEqual({ ok: false, why: 'no-variation' }); // prettier-ignore
	expect(cronbachAlpha([[1, 2], [1]])).toEqual({ ok: false, why: 'out-of-range' });
});

test('kappa: a published table (20 yes-yes, 5 and 10 apart, 15 no-no) gives 0.40', () => {
	const pairs = [
		...new Array<[string, string]>(20).fill(['yes', 'yes']),
		...new Array<[string, string]>(5).fill(['yes', 'no']),
		...new Array<[string, string]>(10).fill(['no', 'yes']),
		...new Array<[string, string]>(15).fill(['no', 'no']),
	];
	const first = pairs.map(([one]) => one);
	const second = pairs.map(([, other]) => other);
	const result = cohenKappa([...first, null], [...second, 'yes']);
	expect(result.ok && result.value).toMatchObject({ agreed: 0.7, n: 50 });
	expect(result.ok && result.value.kappa).toBeCloseTo(0.4, 12);
	expect(cohenKappa(['a'], ['a'])).toEqual({ ok: false, why: 'no-variation' });
	expect(cohenKappa([null], ['a'])).toEqual({ ok: false, why: 'too-few' });
});

test('missing answers change the counts of a comparison and nothing else', () => {
	const codes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 });
	fc.assert(
		fc.property(codes, codes, fc.integer({ min: 1, max: 5 }), (a, b, gaps) => {
			const blank = new Array<null>(gaps).fill(null);
			const plain = compareAnswers(a, b, [4, 5]);
			const gappy = compareAnswers([...blank, ...a], [...b, ...blank], [4, 5]);
			expect(gappy).toEqual({
				...plain,
				first: { ...plain.first, missing: gaps },
				second: { ...plain.second, missing: gaps },
			});
			expect(plain.warnings.map(({ n }) => n)).toEqual([a.length, b.length]);
		}),
	);
});
