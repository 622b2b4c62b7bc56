/** Why: what a sample holds is counted once, when it is put together, because nobody may look at its closed figures later. */
import type { Covariate } from '../study-data.ts';
import type { ListVersions, OutcomeCover, SampleSummary } from './sample-summary.ts';
import type { OutcomeColumn, SampleSchool } from './sample.ts';

interface Made {
	readonly design: { readonly version: number; readonly covariates: readonly Covariate[] };
	readonly lists: ListVersions;
}

/** Counts the schools of each side, what they lack, and how many have what of each outcome; `used` says how many schools’ context is of which year. */
export function summariseSample(
	{ design, lists }: Made,
	schools: readonly SampleSchool[],
	outcomes: readonly OutcomeColumn[],
	used: ReadonlyMap<string, ReadonlyMap<number, number>> = new Map(),
): SampleSummary {
	const sides = new Map(schools.map(({ code, side }) => [code, side]));
	const of = (side: 'treatment' | 'pool') => schools.filter((one) => one.side === side);
	const [treatment, pool] = [of('treatment'), of('pool')];
	const lacking = (among: readonly SampleSchool[], name: string): number =>
		among.filter(({ covariates }) => (covariates[name] ?? null) === null).length;
	return {
		designVersion: design.version,
		lists,
		treatment: treatment.length,
		pool: pool.length,
		clusters: new Set(treatment.flatMap(({ cluster }) => cluster ?? [])).size,
		lacking: design.covariates.map(({ name }) => ({
			name,
			treatment: lacking(treatment, name),
			pool: lacking(pool, name),
			years: [...(used.get(name) ?? [])]
				.map(([year, count]) => ({ year, schools: count }))
				.toSorted((a, b) => a.year - b.year),
		})),
		coverage: outcomes
			.toSorted((a, b) => compare(a.measure, b.measure) || a.year - b.year)
			.flatMap((column) => coverOf(column, sides)),
	};
}

function coverOf(
	{ measure, year, codes, states }: OutcomeColumn,
	sides: ReadonlyMap<string, 'treatment' | 'pool'>,
): readonly OutcomeCover[] {
	const counts = new Map<string, number>();
	codes.forEach((code, place) => {
		const key = `${sides.get(code) ?? 'pool'} ${states[place] ?? ''}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	});
	return [...counts]
		.toSorted(([a], [b]) => compare(a, b))
		.map(([key, schools]) => {
			const [side = '', state = ''] = key.split(' ');
			return { measure, year, side: side === 'treatment' ? 'treatment' : 'pool', state, schools };
		});
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
