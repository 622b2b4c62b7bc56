/** Why: each review has a day, a lead from another school of the cluster, a workshop about two weeks on and a follow-up. */
import { addDays, isBefore, type CalendarDate } from '#lib/kernel/index.ts';
import type { Dealer } from '../dealing.ts';
import type { TrialCluster, TrialReview, TrialSchool, TrialWithdrawal } from '../trial.ts';
import { workingDay, workingDays, type Span } from './days.ts';
import type { Plan } from './make-attendance.ts';

type Season = 'first' | 'second' | 'online' | 'last';

/** When reviews took place: the workshop two weeks later is still in term. Nobody visits from March 2020 to April 2021. */
const seasons: Readonly<Record<Season, readonly Span[]>> = {
	first: [
		['2018-11-12', '2018-11-30'],
		['2019-01-14', '2019-01-25'],
		['2019-02-25', '2019-03-15'],
		['2019-06-03', '2019-06-28'],
	],
	second: [
		['2019-09-16', '2019-10-01'],
		['2019-11-04', '2019-11-29'],
		['2020-01-13', '2020-01-24'],
	],
	online: [
		['2020-11-09', '2020-11-27'],
		['2021-03-08', '2021-03-12'],
	],
	last: [
		['2021-04-19', '2021-04-30'],
		['2021-06-07', '2021-06-25'],
	],
};

/** Days from review to workshop: two weeks for most. */
const delays = [14, 14, 14, 14, 14, 12, 13, 15, 16];
/** One review in so many had no workshop, and one late review in so many was held over the net. */
const [workshopless, overTheNet] = [40, 5];

/** The reviews that every school of the plans received, in order of school and day. */
export function makeReviews(
	clusters: readonly TrialCluster[],
	schools: readonly TrialSchool[],
	plans: ReadonlyMap<string, Plan>,
	withdrawals: readonly TrialWithdrawal[],
	deal: Dealer,
): readonly TrialReview[] {
	const daysOf = (season: Season): readonly CalendarDate[] => seasons[season].flatMap(workingDays);
	const days = { first: daysOf('first'), second: daysOf('second'), online: daysOf('online'), last: daysOf('last') };
	// A school that leaves is reviewed before any neighbour can have left.
	const firstDays = seasons.first.slice(0, 1).flatMap(workingDays);
	const left = new Map(withdrawals.map(({ school, date }) => [school, date]));
	const visited = new Map(clusters.map((cluster) => [cluster.id, cluster.visited]));
	const turns = deal.shuffled('reviews.turns', [...schools.keys()]);
	const neighbours = Map.groupBy(schools, ({ cluster }) => cluster);
	return schools.flatMap((school, at) => {
		const { fate, reviews: count } = plans.get(school.id) ?? { fate: 'minimal', reviews: 0 };
		const group = neighbours.get(school.cluster) ?? [];
		const beside = visited.get(school.cluster ?? '') === 'beside' ? group.indexOf(school) : -1;
		const plain = (visited.get(school.cluster ?? '') ?? null) !== null;
		const turn = turns[at] ?? 0;
		return seasonsOf(count, turn, beside).map((season, place): TrialReview => {
			const choice = fate === 'lostAfter' ? firstDays : days[season];
			const date = choice[(turn * 7 + place * 11) % choice.length] as CalendarDate;
			const others = group.filter(({ id }) => id !== school.id && isBefore(date, left.get(id) ?? addDays(date, 1)));
			const none = beside === 1 ? place === 0 : !plain && (turn + place) % workshopless === 0;
			const delay = delays[(turn + place) % delays.length] ?? 14;
			return {
				id: `R-${school.id}-${place + 1}`,
				school: school.id,
				leadSchool: (others[turn % others.length] ?? group.find(({ id }) => id !== school.id))?.id ?? school.id,
				date,
				days: 1,
				mode: season === 'online' ? 'online' : 'in-person',
				workshop: none ? null : { date: workingDay(addDays(date, delay)), hours: 1.5 },
				followUpDue: addDays(date, 90),
			};
		});
	});
}

/** The first review before schools closed; the later ones mostly in the second year or at the very end. */
function seasonsOf(count: number, turn: number, beside: number): readonly Season[] {
	const late: Season = beside === 2 || turn % overTheNet === 0 ? 'online' : 'last';
	const first: Season = turn % 3 === 0 ? 'second' : 'first';
	if (count === 1) return [beside === 2 ? 'online' : first];
	const order: readonly Season[] = ['first', 'second', late];
	if (count === 2) return beside === 2 || turn % 2 === 0 ? [first, late] : ['first', 'second'];
	return order.slice(0, count);
}
