/** Why: everyone finds the partnerships they belong to, and the programme's team all of them, with what each still needs. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type PartnershipId, type Result } from '#lib/kernel/index.ts';
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

/** The partnerships the viewer may see, in order of name; those that have ended come last. */
export async function listPartnerships(
	by: Acting,
): Promise<Result<{ readonly partnerships: readonly PartnershipRow[] }, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'partnership.list');
	if (refused) return refused;
	const { programme, today } = by.viewer;
	const rows = await by.transaction((tx) =>
		sql<PartnershipRow>`
			select p.id, p.name, p.status,
				(select count(distinct m.school_id) from partnership_school m where m.programme_id = p.programme_id
					and m.partnership_id = p.id and m.from_on <= ${today}::date and (m.until_on is null or m.until_on > ${today}::date)) as schools,
				(select count(*) from cluster c where c.programme_id = p.programme_id and c.partnership_id = p.id) as clusters,
				(select count(*) from cycle y where y.programme_id = p.programme_id and y.partnership_id = p.id and y.status = 'open') as "openCycles",
				coalesce((select jsonb_agg(jsonb_build_object('id', r.person_id, 'name', e.name) order by e.name)
					from role r left join person e on e.id = r.person_id
					where r.programme_id = p.programme_id and r.partnership_id = p.id and r.role = 'partnership-lead'
						and r.from_on <= ${today}::date and (r.until_on is null or r.until_on > ${today}::date)), '[]') as leads
			from partnership p where p.programme_id = ${programme.id}
			order by p.status = 'ended', p.name`.execute(tx),
	);
	return ok({ partnerships: rows.rows });
}
