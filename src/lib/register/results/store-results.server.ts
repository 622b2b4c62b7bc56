// A batch of results is read, compared and written in two statements; only figures that differ are touched.
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { countOf, type Counts } from '../storing/counts.ts';
import type { ResultRow } from './read-result.ts';
import { changeOfResult, type StoredFigures } from './stored-result.ts';

type Year = Pick<ResultRow, 'country' | 'urn' | 'year'>;
const keyOf = ({ country, urn, year }: Year): string => `${country} ${urn} ${String(year)}`;

/** Stores the figures of some rows, none of which may be of the same school, year and measure as another. */
export async function storeResults(
	transaction: Transaction,
	rows: readonly ResultRow[],
	source: string,
): Promise<Counts> {
	const years = [
		...new Map(rows.map(({ country, urn, year }) => [keyOf({ country, urn, year }), { country, urn, year }])).values(),
	];
	const found = await sql<Year & { readonly figures: StoredFigures }>`
select r.country, r.urn, r.year, r.figures
from json_to_recordset(${JSON.stringify(years)}::json) as w(country text, urn text, year integer)
join school_result r on r.country = w.country and r.urn = w.urn and r.year = w.year`.execute(transaction);
	const stored = new Map(found.rows.map((one) => [keyOf(one), one.figures]));
	const changes = rows.map((row) => ({ key: keyOf(row), ...changeOfResult(stored.get(keyOf(row)) ?? {}, row) }));
	const touched = Map.groupBy(
		changes.filter(({ what }) => what !== 'unchanged'),
		({ key }) => key,
	);
	const written = years.flatMap((year) => {
		const mine = touched.get(keyOf(year));
		return mine === undefined
			? []
			: [{ ...year, figures: Object.assign({}, ...mine.map((one) => one.figures)) as object }];
	});
	if (written.length > 0)
		await sql`
insert into school_result (country, urn, year, figures, source)
select w.country, w.urn, w.year, w.figures, ${source}
from json_to_recordset(${JSON.stringify(written)}::json) as w(country text, urn text, year integer, figures jsonb)
on conflict (country, urn, year) do update
set figures = school_result.figures || excluded.figures,
	other_sources = school_result.other_sources
		|| (select jsonb_object_agg(t.measure, excluded.source) from jsonb_object_keys(excluded.figures) t(measure))`.execute(
			transaction,
		);
	return countOf(changes.map(({ what }) => what));
}
