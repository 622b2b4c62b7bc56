/** Why: a sample is made of what was gathered by rules that need no database, so that a table can show what each rule does. */
import type { Covariate } from '../study-data.ts';
import type { ListVersions } from './sample-summary.ts';
import type { OutcomeColumn, Sample, SampleSchool } from './sample.ts';
import { summariseSample } from './summarise-sample.ts';

type Known = string | number | null;

/** A school of a study with the register’s facts, in the order of the register’s covariates. */
export interface GatheredSchool {
	readonly code: string;
	readonly side: 'treatment' | 'pool';
	readonly cluster: string | null;
	readonly received: number | null;
	readonly schoolId: string;
	readonly facts: readonly Known[];
}

/** What is known of a school in one year, by measure. */
export interface GatheredContext {
	readonly code: string;
	readonly year: number;
	readonly values: Readonly<Record<string, Known>>;
}

/** A school’s published figure of one measure in one summer. */
export interface GatheredOutcome {
	readonly schoolId: string;
	readonly measure: string;
	readonly year: number;
	readonly state: string;
	readonly value: number | null;
}

/** What a sample is made of. */
export interface Gathered {
	readonly design: {
		readonly version: number;
		readonly covariates: readonly Covariate[];
		readonly measures: readonly string[];
		readonly years: readonly number[];
	};
	readonly lists: ListVersions;
	readonly schools: readonly GatheredSchool[];
	readonly context: readonly GatheredContext[];
	readonly outcomes: readonly GatheredOutcome[];
}

/**
 * The sample. Context is of the year nearest to the one wanted, an earlier one first; results of summers before the
 * start are matching variables, and those of the outcome’s measures and years are kept apart, to stay closed.
 */
export function composeSample({ design, lists, schools, context, outcomes }: Gathered): Sample {
	const of = (source: Covariate['source']) => design.covariates.filter((one) => one.source === source);
	const [facts, yearly, results] = [of('register'), of('context'), of('result')];
	const contexts = Map.groupBy(context, ({ code }) => code);
	const codes = new Map(schools.map(({ code, schoolId }) => [schoolId, code]));
	const columns = [...Map.groupBy(outcomes, ({ measure, year }) => `${measure} ${String(year)}`)].map(
		([name, figures]) => ({ name, figures }),
	);
	const figures = new Map(
		columns.map((one) => [one.name, new Map(one.figures.map(({ schoolId, value }) => [schoolId, value]))]),
	);
	const used = new Map<string, Map<number, number>>();
	const rows = schools.map((school): SampleSchool => {
		const covariates: Record<string, Known> = {};
		facts.forEach(({ name }, place) => (covariates[name] = school.facts[place] ?? null));
		for (const { name, measure, year } of yearly) {
			const nearest = nearestYear(contexts.get(school.code) ?? [], measure, year ?? Number.POSITIVE_INFINITY);
			if (nearest === undefined) continue;
			covariates[name] = nearest.values[measure] ?? null;
			const years = used.get(name) ?? new Map<number, number>();
			used.set(name, years.set(nearest.year, (years.get(nearest.year) ?? 0) + 1));
		}
		for (const { name, measure, year } of results) {
			const value = figures.get(`${measure} ${String(year)}`)?.get(school.schoolId) ?? null;
			if (value !== null) covariates[name] = value;
		}
		const { code, side, cluster, received } = school;
		return { code, side, cluster, received, covariates };
	});
	const closed = columns.flatMap(({ figures: all }): OutcomeColumn[] => {
		const { measure, year } = all[0] ?? { measure: '', year: 0 };
		if (!design.measures.includes(measure) || !design.years.includes(year)) return [];
		return [
			{
				measure,
				year,
				codes: all.map(({ schoolId }) => codes.get(schoolId) ?? ''),
				states: all.map(({ state }) => state),
				figures: all.map(({ value }) => value),
			},
		];
	});
	return { schools: rows, outcomes: closed, summary: summariseSample({ design, lists }, rows, closed, used) };
}

/** Of the years in which the measure is known, the one nearest to `wanted` that is not after it, or else the first after it. */
function nearestYear(all: readonly GatheredContext[], measure: string, wanted: number): GatheredContext | undefined {
	const known = all.filter(({ values }) => (values[measure] ?? null) !== null);
	const earlier = known.filter(({ year }) => year <= wanted).toSorted((a, b) => b.year - a.year);
	return earlier[0] ?? known.toSorted((a, b) => a.year - b.year)[0];
}
