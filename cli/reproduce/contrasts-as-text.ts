/** Why: contrasts of survey answers share one layout, and warn of small groups and of many tests every time. */
import {
	baselineToFinal,
	deprivationContrasts,
	fullToMinimal,
	treatmentToComparison,
	valueOrNull,
	type ContrastRow,
	type Study,
} from '#lib/evaluation/index.ts';
import { table, type Cell } from '../evaluate/print.ts';

/** Baseline to final, treatment to comparison, full to minimal, Table 4, and its contrasts with their placebo. */
export function contrastsAsText(study: Study): readonly string[] {
	const deprivation = deprivationContrasts(study);
	const changes = baselineToFinal(study);
	const paired = changes.map(({ item, paired: own }): Cell[] => [
		item.code,
		own?.n ?? null,
		fixed(own?.difference, 2),
		fixed(own?.t, 2),
		probability(own?.p),
	]);
	return [
		layout('Baseline to final, treatment schools', ['final', 'baseline'], changes),
		`The same among schools that answered both (paired)\n\n${table(['item', 'n', 'difference', 't', 'p'], paired)}`,
		layout('Treatment to comparison, final survey', ['treatment', 'comparison'], treatmentToComparison(study)),
		layout('Fully to minimally compliant, final survey', ['full', 'minimal'], fullToMinimal(study)),
		[
			'Table 4. Items with significantly higher agreement in IDACI 5 (most deprived) than in IDACI 1 (least deprived)\n\n',
			table(
				['final survey item, treatment schools', ''],
				deprivation.listed.map(({ item }) => [item.code, item.label]),
			),
		].join(''),
		layout('IDACI 5 to IDACI 1, treatment schools', ['IDACI 5', 'IDACI 1'], deprivation.treatment),
		layout('Placebo: IDACI 5 to IDACI 1, comparison schools', ['IDACI 5', 'IDACI 1'], deprivation.placebo),
	];
}

function fixed(value: number | null | undefined, digits: number): string {
	return value === null || value === undefined ? '–' : value.toFixed(digits);
}

function probability(p: number | null | undefined): string {
	return p !== null && p !== undefined && p < 0.0001 ? '<0.0001' : fixed(p, 4);
}

function layout(title: string, [first, second]: readonly [string, string], rows: readonly ContrastRow[]): string {
	const headings = [
		'item',
		`${first} % (n)`,
		`${second} % (n)`,
		'mean',
		'mean',
		't',
		'p',
		'p (BH)',
		'g',
		'p<.05',
		'about',
	];
	const cells = rows.map(({ item, compared, adjustedP, significant }): Cell[] => {
		const student = valueOrNull(compared.student);
		return [
			item.code,
			`${String(compared.first.printed ?? '–')} (${String(compared.first.n)})`,
			`${String(compared.second.printed ?? '–')} (${String(compared.second.n)})`,
			fixed(compared.first.mean, 2),
			fixed(compared.second.mean, 2),
			fixed(student?.t, 2),
			probability(student?.p),
			probability(adjustedP),
			fixed(valueOrNull(compared.effect)?.hedgesG, 2),
			significant ? 'yes' : '',
			item.label,
		];
	});
	const small = Math.min(...rows.flatMap(({ compared }) => [compared.first.n, compared.second.n]));
	const caution = small < 20 ? `Caution: a group has only ${String(small)} answers.\n` : '';
	return `${title}. Share who agree, Student’s t, p also after Benjamini and Hochberg\n\n${table(headings, cells)}${caution}`;
}
