// A batch of results is compared and written in one statement; only figures that differ are touched.
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { countOf, type Counts } from '../storing/counts.ts';
import type { ResultRow } from './read-result.ts';

interface Written {
	readonly country: string;
	readonly urn: string;
	readonly year: number;
	readonly measure: string;
	readonly added: boolean;
}

const columns = sql.raw('country, urn, year, measure, state, value');
const record = sql.raw('country text, urn text, year integer, measure text, state text, value double precision');

/** Stores the figures of some rows, none of which may be of the same school, year and measure as another. */
export async function storeResults(
	transaction: Transaction,
	rows: readonly ResultRow[],
	source: string,
): Promise<Counts> {
	const figures = rows.flatMap(({ country, urn, year, figures: all }) =>
		all.map(({ measure, state, value }) => ({ country, urn, year, measure, state, value })),
	);
	// A row that was there keeps its xmax at nought only when this statement put it there.
	const written = await sql<Written>`
insert into school_result (${columns}, source)
select ${columns}, ${source} from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb) as w(${record})
on conflict (country, urn, year, measure) do update
set state = excluded.state, value = excluded.value, source = excluded.source
where excluded.state <> 'not-stated'
	and (school_result.state, school_result.value) is distinct from (excluded.state, excluded.value)
returning country, urn, year, measure, xmax = 0 as added`.execute(transaction);
	const touched = new Map(written.rows.map((one) => [keyOf(one, one.measure), one.added]));
	return countOf(
		rows.map((row) => {
			const mine = row.figures.map(({ measure }) => touched.get(keyOf(row, measure)));
			if (mine.every((added) => added === undefined)) return 'unchanged';
			return mine.every((added) => added === true) ? 'new' : 'changed';
		}),
	);
}

function keyOf({ country, urn, year }: Pick<Written, 'country' | 'urn' | 'year'>, measure: string): string {
	return `${country} ${urn} ${String(year)} ${measure}`;
}
