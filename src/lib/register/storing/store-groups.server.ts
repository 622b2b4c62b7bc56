// A school's place in a trust or federation is dated and kept when it leaves.
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { GroupRow, MembershipRow } from '../rows/read-group.ts';
import { countOf, type Counts } from './counts.ts';
import type { Run } from './run.server.ts';

/** One membership to write. */
export interface Membership {
	readonly country: string;
	readonly urn: string;
	readonly organisation_id: string;
	readonly joined_on: string | null;
	readonly left_on: string | null;
	readonly school_id: string | null;
}

const record = sql.raw('n integer, country text, urn text, organisation_id uuid, joined_on date, left_on date, school_id uuid');

/** Writes memberships; a date that the file does not give is kept. */
export async function writeMemberships(transaction: Transaction, rows: readonly Membership[]): Promise<void> {
	if (rows.length === 0) return;
	await sql`
insert into school_group (country, urn, organisation_id, joined_on, left_on, school_id)
select country, urn, organisation_id, joined_on, left_on, school_id
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(${record})
on conflict (country, urn, organisation_id) do update set joined_on = coalesce(excluded.joined_on, school_group.joined_on),
	left_on = excluded.left_on, school_id = coalesce(excluded.school_id, school_group.school_id)`.execute(transaction);
}

/** Ends the schools' other memberships of the same kind (trust, federation), on the day they joined the new one. */
export async function endOthers(
	transaction: Transaction,
	today: string,
	rows: readonly Pick<Membership, 'country' | 'urn' | 'joined_on' | 'organisation_id'>[],
): Promise<void> {
	if (rows.length === 0) return;
	await sql`
update school_group g set left_on = greatest(coalesce(w.joined_on, ${today}::date), g.joined_on)
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(${record}), organisation o, organisation n
where g.country = w.country and g.urn = w.urn and g.left_on is null and g.organisation_id <> w.organisation_id
	and o.id = g.organisation_id and n.id = w.organisation_id and o.kind = n.kind and o.kind in ('trust', 'federation')
	and (g.joined_on is null or w.joined_on is null or g.joined_on <= w.joined_on)`.execute(transaction);
}

/** Ends one membership each, today: the file says that the school is in no such group any more. */
export async function endMemberships(
	transaction: Transaction,
	today: string,
	rows: readonly Pick<Membership, 'country' | 'urn' | 'organisation_id'>[],
): Promise<void> {
	if (rows.length === 0) return;
	await sql`
update school_group g set left_on = greatest(${today}::date, g.joined_on)
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(${record})
where g.country = w.country and g.urn = w.urn and g.organisation_id = w.organisation_id and g.left_on is null`.execute(
		transaction,
	);
}

/** Stores the rows of a file of groups. */
export async function storeGroups(transaction: Transaction, rows: readonly GroupRow[], run: Run): Promise<Counts> {
	const organisations = await run.organisations(transaction, 'england');
	const whats = rows.map((row) => organisations.ensure(row).was);
	await organisations.save(transaction);
	return countOf(whats);
}

/** Stores the rows of a file of group links, whose schools may still be to come. */
export async function storeMemberships(transaction: Transaction, rows: readonly MembershipRow[], run: Run): Promise<Counts> {
	const organisations = await run.organisations(transaction, 'england');
	const wanted = rows.map(({ group, urn, joinedOn, leftOn }) => {
		const found = organisations.ensure(group);
		return { was: found.was, row: { country: 'england', urn, organisation_id: found.id, joined_on: joinedOn, left_on: leftOn, school_id: null } };
	});
	await organisations.save(transaction);
	const stored = await sql<{ n: number; joined_on: string | null; left_on: string | null }>`
select w.n, g.joined_on, g.left_on
from jsonb_to_recordset(${JSON.stringify(wanted.map(({ row }, n) => ({ ...row, n })))}::jsonb) as w(${record})
join school_group g on g.country = w.country and g.urn = w.urn and g.organisation_id = w.organisation_id`.execute(transaction);
	const known = new Map(stored.rows.map((row) => [row.n, row]));
	const whats = wanted.map(({ was, row }, n) => {
		const before = known.get(n);
		if (before === undefined) return 'new';
		const same = (row.joined_on ?? before.joined_on) === before.joined_on && row.left_on === before.left_on;
		return same && was !== 'changed' ? 'unchanged' : 'changed';
	});
	const changed = wanted.filter((_one, n) => whats[n] !== 'unchanged').map(({ row }) => row);
	await endOthers(transaction, run.today, changed.filter((row) => row.left_on === null));
	await writeMemberships(transaction, changed);
	return countOf(whats);
}
