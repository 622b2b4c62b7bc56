// What is stored about the schools of a batch comes in one trip, and only for rows that are not known word for word.
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { StoredContext, StoredSchool } from './school-changes.ts';

/** A school's present place in a trust or federation. */
export interface StoredMembership {
	readonly kind: string;
	readonly organisation_id: string;
	readonly joined_on: string | null;
}

/** A stored school beside the row with index `n`. `same` means the row was the last to change it, word for word. */
export interface Stored {
	readonly n: number;
	readonly id: string;
	readonly same: boolean;
	readonly school: StoredSchool;
	readonly context: StoredContext;
	readonly groups: readonly StoredMembership[];
}

interface Key {
	readonly n: number;
	readonly country: string;
	readonly urn: string;
	readonly hash: string;
}

/** The stored schools with the given numbers, by the index of their row. */
export async function loadSchools(
	transaction: Transaction,
	keys: readonly Key[],
): Promise<ReadonlyMap<number, Stored>> {
	const found = await sql<Stored>`
select w.n, s.id, s.row_hash = w.hash as same,
	case when s.row_hash = w.hash then '{}'::jsonb else to_jsonb(s) - 'search_words' end as school,
	case when s.row_hash = w.hash then '{}'::jsonb else coalesce((
		select jsonb_object_agg(c.year, c.measures) from school_context c where c.school_id = s.id), '{}') end as context,
	case when s.row_hash = w.hash then '[]'::jsonb else coalesce((
		select jsonb_agg(jsonb_build_object('kind', o.kind, 'organisation_id', o.id, 'joined_on', g.joined_on))
		from school_group g join organisation o on o.id = g.organisation_id
		where g.school_id = s.id and g.left_on is null), '[]') end as groups
from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as w(n integer, country text, urn text, hash text)
join school s on s.country = w.country and s.urn = w.urn`.execute(transaction);
	return new Map(found.rows.map((row) => [row.n, row]));
}
