/** Why: what a programme asks for is turned round, so that each person gets their own list without a query each. */
import { reflectionsToWrite, selfEvaluationsToWrite } from '#lib/improvement/index.ts';
import type { CalendarDate, SchoolCalendar } from '#lib/kernel/index.ts';
import { nextTasks, type HomeTask, type ReviewFacts } from '#lib/reviews/index.ts';
import type { Reminded } from './reminders-due.ts';
import type { Topic } from './topics.ts';

interface Review {
	readonly facts: ReviewFacts;
	readonly cycleId: string;
	readonly hostSchoolId: string;
	readonly halfYear: { readonly due: CalendarDate | undefined; readonly doneOn: CalendarDate | undefined };
	readonly reflection: { readonly due: CalendarDate | undefined; readonly doneOn: CalendarDate | undefined };
}

/** What a programme asks for, of whom. */
export interface AskedFor {
	readonly reviews: readonly Review[];
	readonly people: readonly {
		readonly id: string;
		readonly schools: readonly { readonly id: string; readonly leads: boolean }[];
		readonly unwanted: readonly Topic[];
	}[];
	readonly cycles: readonly {
		readonly cycleId: string;
		readonly schoolId: string;
		readonly selfEvaluation: 'none' | 'drafting' | 'agreed';
	}[];
	readonly actions: readonly {
		readonly id: string;
		readonly reviewId: string;
		readonly owner: string;
		readonly due: CalendarDate;
	}[];
	readonly calendarOf: (schoolId: string) => SchoolCalendar;
}

/**
 * Everyone who is asked for anything, with the tasks that their home page shows. Of a school's staff only those who lead
 * it are reminded of its self-evaluation. `sent` is filled in later.
 */
export function whoIsAsked(asked: AskedFor, today: CalendarDate): readonly Omit<Reminded, 'sent'>[] {
	const reviewsOf = groups(asked.reviews, ({ facts: { people } }) =>
		[
			...people.hostHeads,
			...(people.lead ? [people.lead] : []),
			...people.reviewers,
			...people.champions,
			...people.coordinators,
		].map(({ personId }) => personId),
	);
	const hostedBy = groups(asked.reviews, ({ hostSchoolId }) => [hostSchoolId]);
	const actionsOf = groups(asked.actions, ({ owner }) => [owner]);
	const cyclesOf = groups(asked.cycles, ({ schoolId }) => [schoolId]);
	return asked.people.flatMap((person) => {
		const reviews = reviewsOf.get(person.id) ?? [];
		const led = person.schools.filter(({ leads }) => leads).map(({ id }) => id);
		const cycles = led.flatMap((id) => cyclesOf.get(id) ?? []);
		const actions = actionsOf.get(person.id) ?? [];
		if (reviews.length + cycles.length + actions.length === 0) return [];
		const hosted = led.flatMap((id) => hostedBy.get(id) ?? []);
		const tasks: readonly HomeTask[] = nextTasks(
			{
				personId: person.id,
				reviews: reviews.map(({ facts }) => facts),
				selfEvaluations: selfEvaluationsToWrite(cycles, hosted),
				actions: actions.map(({ id, reviewId, due }) => ({ actionId: id, reviewId, due })),
				reflections: reflectionsToWrite(reviews, person.id),
				invitations: [],
			},
			today,
		);
		return [
			{
				personId: person.id,
				calendar: asked.calendarOf(person.schools[0]?.id ?? ''),
				tasks,
				led: reviews
					.map(({ facts }) => facts)
					.filter(({ people }) => people.coordinators.some(({ personId }) => personId === person.id)),
				unwanted: new Set(person.unwanted),
			},
		];
	});
}

function groups<Item>(
	items: readonly Item[],
	keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
	const found = new Map<string, Item[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) {
			const list = found.get(key);
			if (list) list.push(item);
			else found.set(key, [item]);
		}
	}
	return found;
}
