/** Why: the planner must leave what has begun as it is, and must never choose a day that has passed. */
import { addDays, nextSchoolDay, type CalendarDate } from '#lib/kernel/index.ts';
import type { PlannedReview, RotaInput, RotaPerson } from '../format/rota-input.ts';
import { calendarOver } from '../rules/calendar-over.ts';

/** Somebody of the team of a review, with the school they came from. */
export interface BegunMember {
	readonly personId: string;
	readonly part: 'lead-reviewer' | 'reviewer' | 'champion';
	readonly schoolId: string;
	readonly name: string | null;
}

/** A review of an open cycle that is over, under way, or was due by today. */
export interface BegunReview {
	readonly id: string;
	readonly hostSchoolId: string;
	readonly clusterId: string;
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
	readonly members: readonly BegunMember[];
	readonly workshop: CalendarDate | null;
	readonly talkNominal: CalendarDate | null;
	readonly talkMeet: CalendarDate | null;
}

/**
 * The input with every begun review held, its people known, and the window beginning tomorrow at the earliest.
 * Undefined when the window has passed.
 */
export function withBegun(input: RotaInput, begun: readonly BegunReview[], today: CalendarDate): RotaInput | undefined {
	const tomorrow = addDays(today, 1);
	const first = input.window.first > tomorrow ? input.window.first : tomorrow;
	if (first > input.window.last) return undefined;
	const hosts = new Set(input.clusters.flatMap(({ schoolIds }) => schoolIds));
	const clusterOf = new Map(input.clusters.flatMap(({ id, schoolIds }) => schoolIds.map((one) => [one, id] as const)));
	const held = begun.filter(({ hostSchoolId }) => hosts.has(hostSchoolId));
	const once = new Map(held.map((review) => [review.hostSchoolId, review]));
	const reviews = [...once.values()].map((review) =>
		heldReview(input, review, clusterOf.get(review.hostSchoolId) ?? ''),
	);
	const known = new Set(input.people.map(({ id }) => id));
	const gone = new Map(
		held.flatMap(({ id, hostSchoolId, members }) => [
			...members.map(
				(one) => [one.personId, { personId: one.personId, name: one.name, schoolId: one.schoolId }] as const,
			),
			[nobodyAt(id), { personId: nobodyAt(id), name: null, schoolId: hostSchoolId }] as const,
		]),
	);
	const extra = [...gone.values()]
		.filter(
			({ personId }) =>
				!known.has(personId) && reviews.some((review) => review.leadId === personId || isIn(review, personId)),
		)
		.map(({ personId, name, schoolId }): RotaPerson => ({
			id: personId,
			name: name ?? '…',
			schoolId,
			alsoAt: [],
			roles: [],
			workshopsLed: 0,
			away: [],
			helps: [],
		}));
	return {
		...input,
		window: { first, last: input.window.last },
		people: [...input.people, ...extra],
		pins: [
			...input.pins.filter((pin) => pin.kind === 'not' || pin.kind === 'held' || !once.has(pin.hostSchoolId)),
			...reviews.map((review) => ({ kind: 'held' as const, id: `held-${review.hostSchoolId}`, review })),
		],
	};
}

/** Stands in for a lead whom nobody wrote down. */
function nobodyAt(reviewId: string): string {
	return `nobody-${reviewId}`;
}

function isIn({ reviewerIds, championIds }: PlannedReview, personId: string): boolean {
	return [...reviewerIds, ...championIds].includes(personId);
}

/** What is not booked yet is counted as the plan counts it, on to the host's next school day. */
function heldReview({ rules, schools }: RotaInput, review: BegunReview, clusterId: string): PlannedReview {
	const ids = (part: BegunReview['members'][number]['part']): readonly string[] =>
		review.members.filter((one) => one.part === part).map(({ personId }) => personId);
	const [lead = nobodyAt(review.id), ...more] = ids('lead-reviewer');
	const { firstDay, lastDay } = review;
	const talk = review.talkNominal ?? addDays(lastDay, rules.followUpDays);
	const host = schools.find(({ id }) => id === review.hostSchoolId);
	const calendar = host && calendarOver(host, { first: firstDay, last: lastDay });
	const open = (day: CalendarDate): CalendarDate => (calendar ? nextSchoolDay(calendar, day) : day);
	return {
		hostSchoolId: review.hostSchoolId,
		clusterId,
		days: firstDay === lastDay ? [firstDay] : [firstDay, lastDay],
		leadId: lead,
		reviewerIds: [...more, ...ids('reviewer')],
		championIds: ids('champion'),
		workshop: review.workshop ?? open(addDays(lastDay, rules.workshopDays)),
		followUp: { nominal: talk, meet: review.talkMeet ?? open(talk) },
	};
}
