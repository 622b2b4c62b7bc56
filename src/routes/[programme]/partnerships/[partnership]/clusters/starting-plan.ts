/** Why: whoever divides the schools begins from what is stored, or from a suggestion by distance, with a spare group beside it. */
import { newId } from '#lib/kernel/index.ts';
import type { Membership } from '#lib/partnerships/index.server.ts';
import { suggestClusters, type ClusterSplit, type PlannedCluster } from '#lib/partnerships/index.ts';

/** The suggestion by distance for these members. */
export function suggestionFor(members: readonly Membership[]): ClusterSplit {
	return suggestClusters(
		members.map(({ schoolId, latitude, longitude }) => ({
			schoolId,
			...(latitude === null || longitude === null ? {} : { at: { latitude, longitude } }),
		})),
	);
}

/**
 * The groups the form begins with: the suggestion poured into the stored groups, which keep their ids and names, or the
 * stored groups as they are. One empty group more, so that people can divide further.
 */
export function startingPlan(
	stored: readonly PlannedCluster[],
	suggestion: ClusterSplit | undefined,
	nameFor: (number: number, of: number) => string,
): readonly PlannedCluster[] {
	const wanted = suggestion ? suggestion.clusters.map((one) => one.schoolIds) : stored.map((one) => one.schoolIds);
	const count = Math.max(wanted.length, stored.length);
	const groups = Array.from({ length: count }, (_, place) => ({
		id: stored[place]?.id ?? newId<'cluster'>(),
		name: stored[place]?.name ?? nameFor(place + 1, wanted.length),
		schoolIds: wanted[place] ?? [],
	}));
	return [...groups, { id: newId<'cluster'>(), name: nameFor(count + 1, count + 1), schoolIds: [] }];
}
