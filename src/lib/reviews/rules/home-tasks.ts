// The first thing on every page is what is mine to do next, and by when.
import { addDays, type CalendarDate, compareDates, isAfter } from '#lib/kernel/index.ts';
import { daysLate } from './due-dates.ts';
import {
	type OpenStep,
	openSteps,
	type Party,
	type ReviewFacts,
	type ReviewStepKind,
	reviewStepKinds,
} from './open-steps.ts';

/** Everything that may ask something of one person. */
export interface HomeFacts {
	readonly personId: string;
	/** Reviews in which the person has a part. */
	readonly reviews: readonly ReviewFacts[];
	/** Self-evaluations the person helps to write and that are not agreed. */
	readonly selfEvaluations: readonly SelfEvaluationFact[];
	/** Open actions that the person owns. */
	readonly actions: readonly OwnActionFact[];
	/** Reflections that the person still has to write. */
	readonly reflections: readonly ReflectionFact[];
	/** Invitations the person has not answered. */
	readonly invitations: readonly InvitationFact[];
}

/** A self-evaluation being written. */
export interface SelfEvaluationFact {
	readonly selfEvaluationId: string;
	readonly reviewId?: string;
	readonly due?: CalendarDate;
}

/** An action somebody owns. */
export interface OwnActionFact {
	readonly actionId: string;
	readonly reviewId: string;
	readonly due?: CalendarDate;
}

/** A reflection at half-year or at the end of a cycle. */
export interface ReflectionFact {
	readonly cycleId: string;
	readonly period: 'half-year' | 'full-year';
	readonly due?: CalendarDate;
}

/** An invitation; `until` is its last day. */
export interface InvitationFact {
	readonly invitationId: string;
	readonly until?: CalendarDate;
}

/** What a task is about. */
export type TaskSubject =
	| { readonly kind: ReviewStepKind; readonly reviewId: string; readonly part: 'mine' | 'with-others' }
	| { readonly kind: 'write-self-evaluation'; readonly selfEvaluationId: string; readonly reviewId?: string }
	| { readonly kind: 'do-action'; readonly actionId: string; readonly reviewId: string }
	| { readonly kind: 'reflect'; readonly cycleId: string; readonly period: 'half-year' | 'full-year' }
	| { readonly kind: 'accept-invitation'; readonly invitationId: string };

/** Something that has to come first, and who has to do it. */
export interface WaitingFor {
	readonly about: ReviewStepKind;
	readonly people: readonly Party[];
	readonly due?: CalendarDate;
	readonly lateBy?: number;
	readonly promised?: CalendarDate;
}

/** One thing to do. `lateBy` is in days, `minutes` what it usually takes; `waitingFor` is left out when nothing is in the way. */
export type HomeTask = TaskSubject & {
	readonly due?: CalendarDate;
	readonly lateBy?: number;
	readonly minutes?: number;
	readonly waitingFor?: readonly WaitingFor[];
};

/** How long the 90-day talk of one school takes, in minutes; heads usually hold several in a row. Our default. */
export const ninetyDayTalkMinutes = 20;

/** What things usually take, in minutes. Workshop: Godfrey and Munoz-Chereau 2024 (1.5 h); the rest our estimate. */
const usualMinutes: Readonly<Partial<Record<TaskSubject['kind'], number>>> = {
	'accept-invitation': 2,
	'confirm-team': 5,
	'set-visit-date': 2,
	'fill-team': 10,
	'hold-pre-review': 60,
	'accept-ground-rules': 3,
	'share-documents': 10,
	'make-timetable': 15,
	'give-feedback': 60,
	'write-report': 60,
	'check-facts': 20,
	'answer-corrections': 10,
	'finish-report': 20,
	'share-findings': 2,
	'decide-sharing': 2,
	'choose-workshop-date': 2,
	'hold-workshop': 90,
	'write-actions': 15,
	'do-action': 2,
	'follow-up': ninetyDayTalkMinutes,
	'close-review': 2,
	reflect: 15,
};

/**
 * What one person has to do, the earliest date first and undated things last; things of the same day in the order of
 * the cycle. A task that waits for somebody else stays in its place and says for whom.
 */
export function nextTasks(facts: HomeFacts, today: CalendarDate): readonly HomeTask[] {
	const tasks = [
		...facts.invitations.map(({ invitationId, until }) =>
			taskOf({ kind: 'accept-invitation', invitationId }, until, today),
		),
		...facts.reviews.flatMap((review) => reviewTasks(review, facts.personId, today)),
		...selfEvaluationTasks(facts, today),
		...facts.actions.map(({ actionId, reviewId, due }) =>
			taskOf({ kind: 'do-action', actionId, reviewId }, due, today),
		),
		...facts.reflections.map(({ cycleId, period, due }) => taskOf({ kind: 'reflect', cycleId, period }, due, today)),
	];
	return tasks.toSorted(bySoonest);
}

/** The tasks that cannot wait: late, or due on one of seven days beginning with today, and nobody else in the way. */
export function needsYouThisWeek(tasks: readonly HomeTask[], today: CalendarDate): readonly HomeTask[] {
	const weekEnd = addDays(today, 6);
	return tasks.filter(({ due, waitingFor }) => due !== undefined && !isAfter(due, weekEnd) && waitingFor === undefined);
}

function reviewTasks(review: ReviewFacts, personId: string, today: CalendarDate): readonly HomeTask[] {
	const steps = openSteps(review);
	return steps.flatMap((step): readonly HomeTask[] => {
		const part = includes(step.owners, personId)
			? 'mine'
			: includes(step.attends, personId)
				? 'with-others'
				: undefined;
		if (part === undefined) return [];
		const task = taskOf({ kind: step.kind, reviewId: step.reviewId, part }, step.due, today);
		const waitingFor = steps.filter(({ kind, owners }) => step.blockedBy.includes(kind) && !includes(owners, personId));
		return waitingFor.length === 0
			? [task]
			: [{ ...task, waitingFor: waitingFor.map((other) => waitFor(other, today)) }];
	});
}

/** Whoever has to agree a self-evaluation already sees it with its review and is not told twice. */
function selfEvaluationTasks(facts: HomeFacts, today: CalendarDate): readonly HomeTask[] {
	const agreeing = facts.reviews
		.flatMap(openSteps)
		.filter(({ kind, owners }) => kind === 'agree-self-evaluation' && includes(owners, facts.personId))
		.map(({ reviewId }) => reviewId);
	return facts.selfEvaluations
		.filter(({ reviewId }) => reviewId === undefined || !agreeing.includes(reviewId))
		.map(({ due, ...ids }) => taskOf({ kind: 'write-self-evaluation', ...ids }, due, today));
}

function waitFor({ kind, owners, due, promised }: OpenStep, today: CalendarDate): WaitingFor {
	return { about: kind, people: owners, ...when(due, today), ...(promised === undefined ? {} : { promised }) };
}

function taskOf(subject: TaskSubject, due: CalendarDate | undefined, today: CalendarDate): HomeTask {
	const minutes = usualMinutes[subject.kind];
	return { ...subject, ...when(due, today), ...(minutes === undefined ? {} : { minutes }) };
}

function when(due: CalendarDate | undefined, today: CalendarDate): { due?: CalendarDate; lateBy?: number } {
	if (due === undefined) return {};
	const lateBy = daysLate(due, today);
	return lateBy === undefined ? { due } : { due, lateBy };
}

function includes(people: readonly Party[], personId: string): boolean {
	return people.some((party) => party.personId === personId);
}

const kindOrder: readonly TaskSubject['kind'][] = [
	'accept-invitation',
	'write-self-evaluation',
	...reviewStepKinds,
	'do-action',
	'reflect',
];

function bySoonest(a: HomeTask, b: HomeTask): number {
	if (a.due !== undefined && b.due !== undefined && a.due !== b.due) return compareDates(a.due, b.due);
	if ((a.due === undefined) !== (b.due === undefined)) return a.due === undefined ? 1 : -1;
	return kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || idOf(a).localeCompare(idOf(b), 'en');
}

function idOf(task: HomeTask): string {
	switch (task.kind) {
		case 'accept-invitation':
			return task.invitationId;
		case 'write-self-evaluation':
			return task.selfEvaluationId;
		case 'do-action':
			return task.actionId;
		case 'reflect':
			return `${task.cycleId} ${task.period}`;
		default:
			return task.reviewId;
	}
}
