/** Why: everyone finds the partnerships they belong to, and the programme's team all of them, with what each still needs. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import { containing } from '#lib/platform/database/index.server.ts';
import type { PartnershipStatus } from './partnership-status.ts';

/** One line of the list. Counts are of today. */
export interface PartnershipRow {
	readonly id: PartnershipId;
	readonly name: string;
	readonly status: PartnershipStatus;
	readonly schools: number;
	readonly clusters: number;
	readonly openCycles: number;
	readonly leads: readonly { readonly id: string; readonly name: string | null }[];
}

/** How many partnerships stand on a page of the list. */
export const partnershipsPerPage = 40;

/** Which of them: those whose name, or that of one of their schools, holds `text`; pages count from 1. */
export interface ListPartnerships {
	readonly text?: string | undefined;
	readonly page: number;
}

/** One page of the list; `total` and `forming` count all that were found. */
export interface PartnershipList {
	readonly partnerships: readonly PartnershipRow[];
	readonly total: number;
	readonly forming: number;
}

/** The partnerships the viewer may see, in order of name, 40 to a page; those that have ended come last. One round trip. */
export async function listPartnerships(
	by: Acting,
	input: ListPartnerships,
): Promise<Result<PartnershipList, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'partnership.list');
	if (refused) return refused;
	const { programme, today } = by.viewer;
	const holds = containing(input.text);
	const found = await by.transaction((tx) =>
		sql<PartnershipList>`
with found as (
	select p.programme_id, p.id, p.name, p.status from partnership p where p.programme_id = ${programme.id}
		and (${holds}::text is null or p.name ilike ${holds} or p.id in (select m.partnership_id
			from partnership_school m join school s on s.id = m.school_id
			where m.programme_id = ${programme.id} and s.name ilike ${holds} and m.from_on <= ${today}::date
				and (m.until_on is null or m.until_on > ${today}::date)))
), page as (
	select * from found order by status = 'ended', name, id
	limit ${partnershipsPerPage} offset ${(Math.max(1, input.page) - 1) * partnershipsPerPage}
)
select (select count(*) from found) as total, (select count(*) from found where status = 'forming') as forming,
	coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'status', p.status,
		'schools', (select count(distinct m.school_id) from partnership_school m where m.programme_id = p.programme_id
			and m.partnership_id = p.id and m.from_on <= ${today}::date and (m.until_on is null or m.until_on > ${today}::date)),
		'clusters', (select count(*) from cluster c where c.programme_id = p.programme_id and c.partnership_id = p.id),
		'openCycles', (select count(*) from cycle y where y.programme_id = p.programme_id and y.partnership_id = p.id and y.status = 'open'),
		'leads', coalesce((select jsonb_agg(jsonb_build_object('id', r.person_id, 'name', e.name) order by e.name)
			from role r left join person e on e.id = r.person_id
			where r.programme_id = p.programme_id and r.partnership_id = p.id and r.role = 'partnership-lead'
				and r.from_on <= ${today}::date and (r.until_on is null or r.until_on > ${today}::date)), '[]')
	) order by p.status = 'ended', p.name, p.id) from page p), '[]') as partnerships`.execute(tx),
	);
	return ok(found.rows[0] ?? { partnerships: [], total: 0, forming: 0 });
}
