// A study asks for the outcomes of its schools over years; the register finds them whatever number they stood under.
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { Country } from '../rows/country.ts';
import { numbersOfSchool, successionsOf, type Succession } from './numbers-of-school.ts';
import { outcomeOf, type Outcome, type PublishedFigure } from './outcome.ts';
import type { ResultMeasure } from './result-measures.ts';
import { figureOf, type StoredFigure } from './stored-result.ts';

/** Which schools, measures and years (of the summer) are asked for. */
export interface OutcomesWanted {
	readonly schools: readonly string[];
	readonly measures: readonly ResultMeasure[];
	readonly years: readonly number[];
}

/** One school's outcome of one measure in one year. */
export interface SchoolOutcome extends Outcome {
	readonly schoolId: string;
}

interface School {
	readonly id: string;
	readonly country: Country;
	readonly urn: string;
}

interface Stored {
	readonly country: string;
	readonly year: number;
	readonly schools: readonly (readonly [urn: string, source: string, ...(string | number | null)[]])[];
}

/**
 * An outcome for each school, measure and year asked for, in that order; schools that are not in the register are left
 * out. Two statements, however many the schools. Results are public: whoever calls decides who may ask.
 */
export async function readOutcomes(
	transaction: Transaction,
	{ schools: wanted, measures, years }: OutcomesWanted,
): Promise<readonly SchoolOutcome[]> {
	const { schools, links } = await loadSchools(transaction, wanted);
	const successions = successionsOf(links);
	const numbered = schools.map((school) => ({ school, numbers: numbersOfSchool(school.urn, successions) }));
	const published = numbered.flatMap(({ school, numbers }) =>
		numbers.map(({ urn }) => ({ country: school.country, urn })),
	);
	const stored = await loadFigures(transaction, published, measures, years);
	return numbered.flatMap(({ school, numbers }) =>
		measures.flatMap((measure) =>
			years.map((year) => {
				const figures = numbers.flatMap<PublishedFigure>(({ urn }) => {
					return stored.get(`${school.country} ${urn} ${String(year)} ${measure}`) ?? [];
				});
				return { schoolId: school.id, ...outcomeOf(school.country, measure, year, numbers, figures) };
			}),
		),
	);
}

/** The schools in the order asked for, and the links that can be reached from their numbers, each once, whichever school states it. */
async function loadSchools(
	transaction: Transaction,
	ids: readonly string[],
): Promise<{ readonly schools: readonly School[]; readonly links: readonly Succession[] }> {
	const found = await sql<{ readonly schools: readonly School[]; readonly links: readonly Succession[] }>`
with recursive wanted as (
	select s.id, s.country, s.urn, w.place
	from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) with ordinality as w(id, place)
	join school s on s.id = w.id::uuid
), tie as (
	select linked_urn as before, urn as after from school_link where country = 'england' and kind = 'predecessor'
	union
	select urn, linked_urn from school_link where country = 'england' and kind = 'successor'
), near as (
	select before as urn, after as other from tie
	union all
	select after, before from tie
), reach as (
	select urn from wanted where country = 'england'
	union
	select near.other from reach join near on near.urn = reach.urn
)
select
	coalesce((select jsonb_agg(jsonb_build_object('id', id, 'country', country, 'urn', urn) order by place)
		from wanted), '[]') as schools,
	coalesce((select jsonb_agg(jsonb_build_object('before', before, 'after', after))
		from tie where before in (select urn from reach)), '[]') as links`.execute(transaction);
	return found.rows[0] ?? { schools: [], links: [] };
}

async function loadFigures(
	transaction: Transaction,
	published: readonly Pick<School, 'country' | 'urn'>[],
	measures: readonly string[],
	years: readonly number[],
): Promise<ReadonlyMap<string, readonly PublishedFigure[]>> {
	// Of each measure its figure and, where it is not that of the row, its file. One text for each year: the embedded
	// engine takes far longer to hand over a row than to find it.
	const cells = measures.map((measure) => sql`, r.figures->${measure}, r.other_sources->>${measure}`);
	const found = await sql<Stored>`
select r.country, r.year, json_agg(json_build_array(r.urn, r.source${sql.join(cells, sql``)})) as schools
from (select distinct * from json_to_recordset(${JSON.stringify(published)}::json) as n(country text, urn text)) w
join school_result r on r.country = w.country and r.urn = w.urn
where r.year in (select json_array_elements_text(${JSON.stringify(years)}::json)::integer)
group by r.country, r.year`.execute(transaction);
	const figures = new Map<string, PublishedFigure[]>();
	for (const { country, year, schools } of found.rows)
		for (const [urn, source, ...rest] of schools)
			for (const [place, measure] of measures.entries()) {
				const figure = rest[2 * place] as StoredFigure | null | undefined;
				if (figure === null || figure === undefined) continue;
				const key = `${country} ${urn} ${String(year)} ${measure}`;
				figures.set(key, [{ urn, ...figureOf(figure), source: rest[2 * place + 1]?.toString() ?? source }]);
			}
	return figures;
}
