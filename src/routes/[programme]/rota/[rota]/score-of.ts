/** Why: a plan speaks of people and schools by id; the picture of the year wants lines, ties and signs. */
import type { PlanChange, PlannedReview, YearPage } from '#lib/rota/index.ts';
import { lettersFor, type School, type ScoreMeeting } from '#lib/ui/index.ts';

/** One cluster's picture. */
export interface ClusterScore {
	readonly id: string;
	readonly name: string;
	readonly schools: readonly School[];
	readonly meetings: readonly ScoreMeeting[];
	readonly reviews: readonly PlannedReview[];
}

/** The pictures of a plan, one for each of its clusters; schools stand in the order of their visits. */
export function scoresOf(
	year: YearPage,
	schoolOf: (personId: string) => string | undefined,
	own: ReadonlySet<string>,
	changes: readonly PlanChange[],
): readonly ClusterScore[] {
	const reviews = year.shown?.plan.reviews ?? [];
	return year.clusters.flatMap(({ id, name }): ClusterScore[] => {
		const ofCluster = reviews.filter((one) => one.clusterId === id);
		if (ofCluster.length === 0) return [];
		const names = ofCluster.map((one) => year.names.schools[one.hostSchoolId] ?? '');
		const letters = lettersFor(names);
		const placeOf = new Map(ofCluster.map((one, place) => [one.hostSchoolId, place]));
		return [
			{
				id,
				name,
				reviews: ofCluster,
				schools: ofCluster.map((one, place) => ({
					name: names[place] ?? '',
					letters: letters[place] ?? '',
					mine: own.has(one.hostSchoolId),
				})),
				meetings: ofCluster.flatMap((review) => meetingsOf(review, placeOf, schoolOf, changes)),
			},
		];
	});
}

function meetingsOf(
	review: PlannedReview,
	placeOf: ReadonlyMap<string, number>,
	schoolOf: (personId: string) => string | undefined,
	changes: readonly PlanChange[],
): readonly ScoreMeeting[] {
	const host = placeOf.get(review.hostSchoolId) ?? 0;
	const own = changes.filter((one) => one.hostSchoolId === review.hostSchoolId);
	const moved = own.some(({ kind }) => kind === 'days' || kind === 'new');
	const came = new Set(own.flatMap((one) => (one.kind === 'days' || !('to' in one) ? [] : one.to)));
	const guests = (ids: readonly string[], lead = false) =>
		ids.flatMap((id) => {
			const school = placeOf.get(schoolOf(id) ?? '');
			return school === undefined ? [] : [{ school, lead, changed: came.has(id) }];
		});
	const [day = ''] = review.days;
	return [
		{
			kind: 'visit',
			host,
			day,
			guests: [...guests(review.reviewerIds), ...guests([review.leadId], true)],
			changed: moved,
		},
		{ kind: 'workshop', host, day: review.workshop, guests: guests(review.championIds), changed: false },
		{ kind: 'talk', host, day: review.followUp.meet, guests: [], changed: false },
	];
}
