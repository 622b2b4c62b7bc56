/** Why: "the year" is one place in the navigation, whichever partnership's it is. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { may, refuse } from '#lib/access/index.ts';
import { ok, type CalendarDate, type PartnershipId, type Result } from '#lib/kernel/index.ts';

/** A rota in a list. `published` is the day its plan was published, in London. */
export interface RotaLine {
	readonly id: string;
	readonly name: string;
	readonly partnershipId: PartnershipId;
	readonly partnershipName: string;
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
	readonly clusters: number;
	readonly published: CalendarDate | null;
	/** Those made since the published plan: they wait for a decision. */
	readonly drafts: number;
	readonly mayPlan: boolean;
}

/** A page of a list. */
const pageSize = 50;

/**
 * The rotas the viewer may see, the newest year first: those with a published plan, and all of those they may plan.
 * Fifty to a page; `more` tells whether there is another. One round trip.
 */
export async function listRotas(
	by: Acting,
	{ partnershipId, page }: { readonly partnershipId?: PartnershipId | undefined; readonly page: number },
): Promise<Result<{ readonly rotas: readonly RotaLine[]; readonly more: boolean }, 'not-allowed' | 'not-found'>> {
	const { viewer } = by;
	const refused = refuse(viewer, 'partnership.list');
	if (refused) return refused;
	const found = await by.transaction((tx) =>
		sql<Omit<RotaLine, 'mayPlan'>>`
select t.id, t.name, t.partnership_id as "partnershipId", p.name as "partnershipName", t.first_day as "firstDay",
	t.last_day as "lastDay", cardinality(t.cluster_ids) as clusters,
	(select (n.published_at at time zone 'Europe/London')::date from rota_plan n
		where n.programme_id = t.programme_id and n.rota_id = t.id and n.status = 'published' limit 1) as published,
	(select count(*)::int from rota_plan n where n.programme_id = t.programme_id and n.rota_id = t.id and n.status = 'draft'
		and not exists (select from rota_plan l where l.programme_id = n.programme_id and l.rota_id = n.rota_id
			and l.status = 'published' and l.published_at > n.made_at)) as drafts
from rota t join partnership p on p.programme_id = t.programme_id and p.id = t.partnership_id
where t.programme_id = ${viewer.programme.id} and (${partnershipId ?? null}::uuid is null or t.partnership_id = ${partnershipId ?? null}::uuid)
order by t.first_day desc, p.name, t.name, t.id
limit ${pageSize + 1} offset ${(page - 1) * pageSize}`.execute(tx),
	);
	const rotas = found.rows
		.slice(0, pageSize)
		.map((one) => ({ ...one, mayPlan: may(viewer, 'rota.plan', { partnership: one.partnershipId }) }))
		.filter((one) => one.mayPlan || one.published !== null);
	return ok({ rotas, more: found.rows.length > pageSize });
}
