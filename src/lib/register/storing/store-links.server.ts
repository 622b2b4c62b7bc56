// Links are kept by number, so that they may come before their schools, and are tied to schools once both are there.
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { SchoolLink } from '../rows/link-kind.ts';
import { countOf, type Counts } from './counts.ts';

interface StoredLink {
	readonly n: number;
	readonly link_type: string;
	readonly linked_on: string | null;
}

const record = sql.raw('n integer, urn text, linked_urn text, kind text, link_type text, linked_on date');

function asJson(links: readonly SchoolLink[]): string {
	const rows = links.map(({ urn, linkedUrn, kind, linkType, linkedOn }, n) => {
		return { n, urn, linked_urn: linkedUrn, kind, link_type: linkType, linked_on: linkedOn };
	});
	return JSON.stringify(rows);
}

/** Stores the rows of a links file. */
export async function storeLinks(transaction: Transaction, links: readonly SchoolLink[]): Promise<Counts> {
	const stored = await sql<StoredLink>`
select w.n, l.link_type, l.linked_on from jsonb_to_recordset(${asJson(links)}::jsonb) as w(${record})
join school_link l on l.country = 'england' and l.urn = w.urn and l.linked_urn = w.linked_urn and l.kind = w.kind`.execute(
		transaction,
	);
	const known = new Map(stored.rows.map((row) => [row.n, row]));
	const whats = links.map((link, n) => {
		const before = known.get(n);
		if (before === undefined) return 'new';
		return before.link_type === link.linkType && before.linked_on === link.linkedOn ? 'unchanged' : 'changed';
	});
	const changed = links.filter((_link, n) => whats[n] !== 'unchanged');
	if (changed.length > 0) {
		await sql`
insert into school_link (urn, linked_urn, kind, link_type, linked_on)
select urn, linked_urn, kind, link_type, linked_on from jsonb_to_recordset(${asJson(changed)}::jsonb) as w(${record})
on conflict (country, urn, linked_urn, kind) do update
set link_type = excluded.link_type, linked_on = excluded.linked_on`.execute(transaction);
	}
	return countOf(whats);
}

/** Stores links that a file of schools mentions in passing; the links file knows more, so it is never overwritten. Gives the numbers of schools that gained one. */
export async function hintLinks(transaction: Transaction, links: readonly SchoolLink[]): Promise<ReadonlySet<string>> {
	if (links.length === 0) return new Set();
	const added = await sql<{ urn: string }>`
insert into school_link (urn, linked_urn, kind, link_type)
select urn, linked_urn, kind, link_type from jsonb_to_recordset(${asJson(links)}::jsonb) as w(${record})
on conflict (country, urn, linked_urn, kind) do nothing returning urn`.execute(transaction);
	return new Set(added.rows.map((row) => row.urn));
}

/** Ties links and memberships to schools that have come since. England's register lists Welsh schools too. */
export async function tieWaiting(transaction: Transaction): Promise<void> {
	await sql`
update school_link l set school_id = s.id from school s
where l.school_id is null and s.urn = l.urn and s.country in ('england', 'wales')`.execute(transaction);
	await sql`
update school_link l set linked_school_id = s.id from school s
where l.linked_school_id is null and s.urn = l.linked_urn and s.country in ('england', 'wales')`.execute(transaction);
	await sql`
update school_group g set school_id = s.id from school s
where g.school_id is null and s.urn = g.urn and s.country in (g.country, case when g.country = 'england' then 'wales' else g.country end)`.execute(
		transaction,
	);
}
