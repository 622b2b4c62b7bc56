/** Why: a planned year shows what a partnership lead gets in a minute; it is planned and published, not written down as if it had been. */
import { londonDateAt, newId, type PartnershipId } from '#lib/kernel/index.ts';
import { publishPlan } from '#lib/reviews/index.server.ts';
import { askForPlan, carryOutRun, createRota } from '#lib/rota/index.server.ts';
import { suggestWindow } from '#lib/rota/index.ts';
import type { House } from '../src/open-house.server.ts';
import { actingAs, given } from './acting.ts';

/** Seconds for the search; five schools take less than one. */
const seconds = 10;

/** The lead of a partnership plans the coming visits of its only cluster and publishes the plan. */
export async function tellYear(
	house: House,
	slug: string,
	story: { readonly lead: string; readonly partnership: string },
): Promise<void> {
	const by = await actingAs(house, slug, story.lead);
	const cluster = await house.database.system
		.selectFrom('cluster as c')
		.innerJoin('partnership as p', 'p.id', 'c.partnership_id')
		.select(['c.id', 'p.id as partnershipId'])
		.where('p.name', '=', story.partnership)
		.executeTakeFirstOrThrow();
	const { id: rotaId } = given(
		await createRota(by, {
			id: newId(),
			partnershipId: cluster.partnershipId as PartnershipId,
			name: 'Our first year',
			clusterIds: [cluster.id],
			...suggestWindow(londonDateAt(house.clock.now())),
		}),
	);
	const { runId } = given(await askForPlan(by, { rotaId, runId: newId() }));
	const { planId } = given(await carryOutRun(by, runId, seconds));
	if (planId === undefined) throw new Error('The year of the story cannot be planned.');
	const published = given(await publishPlan(by, { rotaId, planId, version: 1, origin: house.origin }));
	if (published.kind !== 'published') throw new Error(`The year of the story is not published: ${published.kind}`);
}
