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

const record = sql.raw(
	'n integer, country text, urn text, organisation_id uuid, joined_on date, left_on date, school_id uuid',
);

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

/** Where a school is in two trusts or two federations at once, ends the earlier one on the day it joined the later. */
async function endEarlier(
	transaction: Transaction,
	rows: readonly Pick<Membership, 'country' | 'urn'>[],
): Promise<void> {
	if (rows.length === 0) return;
	await sql`
update school_group g set left_on = later.joined_on
from (
	select m.country, m.urn, m.organisation_id,
		lead(m.joined_on) over (partition by m.country, m.urn, o.kind order by m.joined_on nulls first, o.id) as joined_on
	from school_group m join organisation o on o.id = m.organisation_id
	where m.left_on is null and o.kind in ('trust', 'federation')
		and (m.country, m.urn) in (select country, urn from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(${record}))
) later
where later.joined_on is not null and g.left_on is null and g.country = later.country and g.urn = later.urn
	and g.organisation_id = later.organisation_id`.execute(transaction);
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
export async function storeMemberships(
	transaction: Transaction,
	rows: readonly MembershipRow[],
	run: Run,
): Promise<Counts> {
	const organisations = await run.organisations(transaction, 'england');
	const wanted = rows.map(({ group, urn, joinedOn, leftOn }) => {
		const found = organisations.ensure(group);
		return {
			was: found.was,
			row: {
				country: 'england',
				urn,
				organisation_id: found.id,
				joined_on: joinedOn,
				left_on: leftOn,
				school_id: null,
			},
		};
	});
	await organisations.save(transaction);
	const stored = await sql<{ n: number; joined_on: string | null; left_on: string | null; later: boolean }>`
select w.n, g.joined_on, g.left_on, exists (
		select from school_group m join organisation o on o.id = m.organisation_id
		where m.country = g.country and m.urn = g.urn and m.organisation_id <> g.organisation_id and o.kind = n.kind
			and m.joined_on >= g.left_on) as later
from jsonb_to_recordset(${JSON.stringify(wanted.map(({ row }, n) => ({ ...row, n })))}::jsonb) as w(${record})
join school_group g on g.country = w.country and g.urn = w.urn and g.organisation_id = w.organisation_id
join organisation n on n.id = g.organisation_id`.execute(transaction);
	const known = new Map(stored.rows.map((row) => [row.n, row]));
	const whats = wanted.map(({ was, row }, n) => {
		const before = known.get(n);
		if (before === undefined) return 'new';
		// An older file still says that the school is in the trust it has since left for another.
		const leftSame = row.left_on === before.left_on || (row.left_on === null && before.later);
		const same = (row.joined_on ?? before.joined_on) === before.joined_on && leftSame;
		return same && was !== 'changed' ? 'unchanged' : 'changed';
	});
	const changed = wanted.filter((_one, n) => whats[n] !== 'unchanged').map(({ row }) => row);
	await writeMemberships(transaction, changed);
	await endEarlier(transaction, changed);
	return countOf(whats);
}
