/** Why: the article’s tables are computed from the fictional trial once in a process; the same seed gives the same digits. */
import {
	agreementItems,
	attritionTable,
	balanceOfPairs,
	baselineToFinal,
	complianceTable,
	deprivationContrasts,
	fullToMinimal,
	generateTrial,
	resilienceStages,
	sampleProfile,
	studyOf,
	suppressSmall,
	tableTwo,
	treatmentToComparison,
	valueOrNull,
	type ContrastRow,
	type ItemCode,
	type Study,
	type Wave,
} from '#lib/evaluation/index.ts';

/** How many gave 1 to 5. */
export type AnswerCounts = readonly [number, number, number, number, number];

/** One item of a contrast as the page shows it. */
export interface ContrastLine {
	readonly item: ItemCode;
	readonly first: { readonly n: number; readonly agree: number | null; readonly mean: number | null };
	readonly second: { readonly n: number; readonly agree: number | null; readonly mean: number | null };
	readonly t: number | null;
	readonly p: number | null;
	readonly adjustedP: number | null;
	readonly g: number | null;
	readonly significant: boolean;
}

function lineOf({ item, compared, adjustedP, significant }: ContrastRow): ContrastLine {
	const group = ({ n, printed, mean }: ContrastRow['compared']['first']) => ({ n, agree: printed, mean });
	const student = valueOrNull(compared.student);
	return {
		item: item.code,
		first: group(compared.first),
		second: group(compared.second),
		t: student?.t ?? null,
		p: student?.p ?? null,
		adjustedP,
		g: valueOrNull(compared.effect)?.hedgesG ?? null,
		significant,
	};
}

function countsOf(study: Study, wave: Wave, item: ItemCode): AnswerCounts {
	const codes = study.codes(wave, item);
	const count = (code: number): number => codes.filter((one) => one === code).length;
	return [count(1), count(2), count(3), count(4), count(5)];
}

function barsOf(study: Study, first: Wave, second: Wave) {
	return agreementItems(first, second).map(({ code }) => ({
		item: code,
		first: countsOf(study, first, code),
		second: countsOf(study, second, code),
	}));
}

/** Who answered each survey by deprivation, with groups in which somebody could be told hidden. */
function respondents(study: Study) {
	return (['baseline', 'final', 'comparison'] as const).map((wave) => {
		const all = study.responses(wave, 'role');
		const counts = [1, 2, 3, 4, 5].map((level) => all.filter(({ school }) => school.idaciQuintile === level).length);
		return { wave, total: all.length, quintiles: suppressSmall(counts) };
	});
}

function computed() {
	const study = studyOf(generateTrial());
	const deprivation = deprivationContrasts(study);
	const { flow, reasons } = attritionTable(study);
	return {
		seed: study.trial.seed,
		generator: study.trial.generator,
		clusters: study.trial.clusters.length,
		stages: resilienceStages,
		sources: tableTwo(study).map(({ row, figures }) => ({ row, figures: figures.map(({ value }) => value) })),
		profile: sampleProfile(study).rows,
		balance: balanceOfPairs(study),
		compliance: complianceTable(study),
		flow,
		reasons: { ...reasons, named: [...reasons.named] },
		respondents: respondents(study),
		changeBars: barsOf(study, 'baseline', 'final'),
		change: baselineToFinal(study).map((row) => ({ ...lineOf(row), paired: row.paired })),
		comparisonBars: barsOf(study, 'final', 'comparison'),
		comparison: treatmentToComparison(study).map(lineOf),
		pooled: fullToMinimal(study).map(lineOf),
		listed: deprivation.listed.map(({ item }) => item.code),
		deprivation: deprivation.treatment.map(lineOf),
		placebo: deprivation.placebo.map(lineOf),
	};
}

let kept: ReturnType<typeof computed> | undefined;

/** Everything on the article’s page. */
export function articleTables(): ReturnType<typeof computed> {
	return (kept ??= computed());
}
