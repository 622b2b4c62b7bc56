/** Why: what the year promised for workshop and talk is what gets booked, as long as the visit was on its planned day. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** The days of the meetings after a visit, as published. */
export interface PlannedMeetings {
	readonly workshop: CalendarDate;
	readonly talk: { readonly nominal: CalendarDate; readonly meet: CalendarDate };
}

/** The published plan's meetings for a host whose visit ended on that day; undefined when no plan says so. */
export async function findPlannedMeetings(
	tx: Transaction,
	viewer: Viewer,
	visit: { readonly partnershipId: string; readonly hostSchoolId: string; readonly lastDay: string },
): Promise<PlannedMeetings | undefined> {
	const found = await sql<PlannedMeetings>`
select (r->>'workshop') as workshop, r->'followUp' as talk
from rota_plan n, jsonb_array_elements(n.plan->'reviews') r
where n.programme_id = ${viewer.programme.id} and n.partnership_id = ${visit.partnershipId} and n.status = 'published'
	and r->>'hostSchoolId' = ${visit.hostSchoolId} and r->'days'->>-1 = ${visit.lastDay}
order by n.published_at desc limit 1`.execute(tx);
	return found.rows[0];
}
