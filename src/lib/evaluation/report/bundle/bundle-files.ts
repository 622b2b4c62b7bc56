// Why: whoever doubts a study gets its pseudonymised data, what was planned, and a script that finds every number again.
import { randomOrder } from '../../matching/index.ts';
import { toCsv, type CsvColumn } from '#lib/platform/files/index.ts';
import type { StudyResult, StudyRow } from '../../study/index.ts';
import type { ReportedAnalysis, ReportedStudy } from '../reported-study.ts';
import { analysisR } from './analysis-r.ts';
import { effectsR } from './effects-r.ts';
import { matchingR } from './matching-r.ts';
import { numbersOf } from './numbers-of.ts';

/** A published figure of a study school, or the word that stands for it. */
export interface StudyFigure {
	readonly code: string;
	readonly measure: string;
	readonly year: number;
	readonly value: number | null;
	readonly state: string;
}

/** A text file of the bundle. */
export interface BundleFile {
	readonly name: string;
	readonly text: string;
}

/** The files of the bundle, in order. Schools stand in the order of the analysis, which decides ties. `readme` is the text to begin with. */
export function bundleFiles(
	study: ReportedStudy,
	figures: readonly StudyFigure[],
	readme: string,
): readonly BundleFile[] {
	return [
		{ name: 'README.md', text: readme },
		{ name: 'analysis.R', text: analysisR },
		{ name: 'matching.R', text: matchingR },
		{ name: 'effects.R', text: effectsR },
		{ name: 'schools.csv', text: schoolsCsv(study) },
		{
			name: 'outcomes.csv',
			text: table(figures, {
				code: (one) => one.code,
				measure: (one) => one.measure,
				year: (one) => one.year,
				value: (one) => one.value,
				state: (one) => one.state,
			}),
		},
		{
			name: 'analyses.csv',
			text: table(study.analyses, {
				number: (_one, at) => at + 1,
				name: (one) => one.name,
				revision: (one) => one.revision,
				run: (one) => one.runId,
				computed: (one) => one.at,
				program: (one) => one.inputs.program,
				rules: (one) => one.inputs.result,
				sample_sha256: (one) => one.inputs.sample,
				outcomes_sha256: (one) => one.inputs.outcomes,
				plan_sha256: (one) => one.inputs.plan,
				result_sha256: (one) => one.resultHash,
			}),
		},
		{
			name: 'amendments.csv',
			text: table(study.amendments, {
				analysis: (one) => one.analysis,
				made: (one) => one.at,
				after_opening: (one) => (one.afterOpening ? 'yes' : 'no'),
				reason: (one) => one.reason,
			}),
		},
		...study.analyses.flatMap((analysis, at) => analysisFiles(`analyses/${String(at + 1)}`, analysis, study.rows)),
	];
}

function schoolsCsv({ rows, covariates }: ReportedStudy): string {
	const columns: readonly CsvColumn<StudyRow>[] = [
		{ name: 'code', value: (row) => row.code },
		{ name: 'side', value: (row) => (row.treated ? 'treatment' : 'pool') },
		{ name: 'cluster', value: (row) => row.cluster },
		{ name: 'received', value: (row) => row.received },
		...covariates.map(({ name }): CsvColumn<StudyRow> => ({ name, value: (row) => row.covariates[name] })),
	];
	return toCsv(rows, columns);
}

function analysisFiles(folder: string, { result }: ReportedAnalysis, rows: readonly StudyRow[]): readonly BundleFile[] {
	const { plan, covariates, matching } = result;
	const settings = Object.entries({ ...plan, treated_from: result.treatedFrom }).filter(
		(entry): entry is [string, string | number | null] => !Array.isArray(entry[1]),
	);
	return [
		{
			name: `${folder}/plan.csv`,
			text: table(settings, { key: ([key]) => key, value: ([, value]) => value }),
		},
		{
			name: `${folder}/covariates.csv`,
			text: table(covariates, {
				name: (one) => one.name,
				kind: (one) => one.kind,
				exact: (one) => (plan.exact.includes(one.name) ? 'yes' : 'no'),
			}),
		},
		{
			name: `${folder}/pairs.csv`,
			text: table(matching.pairs, {
				treated: (one) => one.treated,
				control: (one) => one.control,
				distance: (one) => one.distance,
			}),
		},
		{ name: `${folder}/order.csv`, text: table(orderOf(result, rows), { code: (one) => one }) },
		{
			name: `${folder}/expected.csv`,
			text: table(numbersOf(result), {
				id: (one) => one.id,
				value: (one) => one.value,
				tolerance: (one) => one.tolerance,
			}),
		},
	];
}

/** The treated schools in the random order in which they chose; in the order of the data when it was not random. */
function orderOf({ plan, matching }: StudyResult, rows: readonly StudyRow[]): readonly string[] {
	const excluded = new Set(matching.excluded.map(({ code }) => code));
	const matched = rows.filter(({ code }) => !excluded.has(code));
	const places = matched.flatMap(({ treated }, place) => (treated ? [place] : []));
	const order = plan.order === 'random' ? randomOrder(places, plan.seed) : places;
	return order.map((place) => matched[place]?.code ?? '');
}

function table<Row>(
	rows: readonly Row[],
	columns: Readonly<Record<string, (row: Row, at: number) => string | number | Date | null>>,
): string {
	const numbered = rows.map((row, at) => ({ row, at }));
	return toCsv(
		numbered,
		Object.entries(columns).map(([name, value]) => ({ name, value: ({ row, at }) => value(row, at) })),
	);
}
