/** Why: a person lets their own calendar program follow Lateral, by an address that only they have seen. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type ClusterId, type Id, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import { hashOfFeedToken, newFeedToken } from './feed-token.server.ts';

/** What a feed shows: what is mine, what is booked in one cluster, or everything of the programme. */
export type FeedScope =
	| { readonly kind: 'person' }
	| { readonly kind: 'cluster'; readonly clusterId: ClusterId }
	| { readonly kind: 'programme' };

export interface MakeFeed {
	readonly id: Id<'feed'>;
	readonly scope: FeedScope;
}

/** Makes a feed; `token` is told this once. 'conflict' when the form was sent twice: the first address was shown then. */
export async function makeFeed(
	by: Acting,
	{ id, scope }: MakeFeed,
): Promise<Result<{ readonly token: string }, 'not-allowed' | 'not-found' | 'conflict'>> {
	const refused = refuse(by.viewer, 'calendar.own');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const programmeId = by.viewer.programme.id;
		if (scope.kind === 'programme') {
			const stranger = refuse(by.viewer, 'calendar.programme');
			if (stranger) return stranger;
		}
		if (scope.kind === 'cluster') {
			const cluster = await tx
				.selectFrom('cluster')
				.select('partnership_id')
				.where('programme_id', '=', programmeId)
				.where('id', '=', scope.clusterId)
				.executeTakeFirst();
			if (!cluster) return problem('not-found');
			const stranger = refuse(by.viewer, 'cluster.read', { partnership: cluster.partnership_id as PartnershipId });
			if (stranger) return stranger;
		}
		const token = newFeedToken();
		const made = await tx
			.insertInto('calendar_feed')
			.values({
				programme_id: programmeId,
				id,
				person_id: by.viewer.person.id,
				scope: scope.kind,
				cluster_id: scope.kind === 'cluster' ? scope.clusterId : null,
				token_hash: hashOfFeedToken(token),
				made_at: by.viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!made) return problem('conflict');
		await audit(tx, by.viewer, 'calendar.own', { subjectId: id, detail: { made: scope.kind } });
		return ok({ token });
	});
}
