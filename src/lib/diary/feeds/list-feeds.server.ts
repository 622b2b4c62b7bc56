/** Why: a person sees which addresses of theirs are alive, and which of them anybody reads. */
import { may, refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type Result } from '#lib/kernel/index.ts';

/** One live feed. */
export interface OwnFeed {
	readonly id: string;
	readonly scope: 'person' | 'cluster' | 'programme';
	readonly clusterName: string | undefined;
	readonly madeAt: Date;
	readonly lastReadAt: Date | undefined;
}

/** The person's live feeds, oldest first, and what they could make one for. */
export interface OwnFeeds {
	readonly feeds: readonly OwnFeed[];
	readonly clusters: readonly { readonly id: string; readonly name: string }[];
	readonly mayProgramme: boolean;
}

/** Clusters on offer; whoever sees more follows the programme. */
const most = 40;

/** Reads the person's own feeds. */
export async function listFeeds(by: Acting): Promise<Result<OwnFeeds, 'not-allowed' | 'not-found'>> {
	const { viewer } = by;
	const refused = refuse(viewer, 'calendar.own');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const feeds = await tx
			.selectFrom('calendar_feed as f')
			.leftJoin('cluster as c', (join) =>
				join.onRef('c.programme_id', '=', 'f.programme_id').onRef('c.id', '=', 'f.cluster_id'),
			)
			.select(['f.id', 'f.scope', 'c.name', 'f.made_at', 'f.last_read_at'])
			.where('f.programme_id', '=', viewer.programme.id)
			.where('f.person_id', '=', viewer.person.id)
			.where('f.revoked_at', 'is', null)
			.orderBy('f.made_at')
			.execute();
		const partnerships = viewer.partnerships.map(({ id }) => id);
		const clusters =
			partnerships.length === 0
				? []
				: await tx
						.selectFrom('cluster')
						.select(['id', 'name'])
						.where('programme_id', '=', viewer.programme.id)
						.where('partnership_id', 'in', partnerships)
						.orderBy('name')
						.limit(most)
						.execute();
		return ok({
			feeds: feeds.map((one) => ({
				id: one.id,
				scope: one.scope,
				clusterName: one.name ?? undefined,
				madeAt: one.made_at,
				lastReadAt: one.last_read_at ?? undefined,
			})),
			clusters,
			mayProgramme: may(viewer, 'calendar.programme'),
		});
	});
}
