/** Why: the ring and the list of steps show a review as eight steps of a school's year, from the facts that everybody may know. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { ReviewFacts } from '../rules/open-steps.ts';
import { hasReached, type ReviewStep } from '../rules/review-state.ts';

/** The eight steps, in order. */
export const cycleSteps = [
	'self-evaluation',
	'pre-review',
	'visit',
	'report',
	'workshop',
	'support',
	'ninety-day',
	'reflection',
] as const;
/** One of the eight. */
export type CycleStepKind = (typeof cycleSteps)[number];

/** One step of a school's cycle; `due` is the day it falls on or is due by, `doneOn` the day it was done, where that is known. */
export interface StepOfCycle {
	readonly kind: CycleStepKind;
	readonly status: 'done' | 'now' | 'booked' | 'none' | 'late';
	readonly due?: CalendarDate | undefined;
	/** Schools that come for this step. */
	readonly guests: readonly string[];
}

/** What the steps are worked out from. */
export interface CycleFacts {
	readonly facts: ReviewFacts;
	readonly reflection: { readonly due: CalendarDate | undefined; readonly doneOn: CalendarDate | undefined };
}

/** The eight steps of one review. The first that is not done is under way, or late when its day has passed. */
export function cycleOf({ facts, reflection }: CycleFacts, today: string): readonly StepOfCycle[] {
	const { state, dates, people, done } = facts;
	const reached = (step: ReviewStep): boolean => hasReached(state, step);
	const lead = people.lead ? [people.lead.schoolId] : [];
	const team = [...lead, ...people.reviewers.map((one) => one.schoolId)];
	const steps: readonly (Omit<StepOfCycle, 'status'> & { readonly isDone: boolean })[] = [
		{ kind: 'self-evaluation', isDone: done.selfEvaluationAgreed, due: dates.selfEvaluationDue, guests: [] },
		{ kind: 'pre-review', isDone: reached('pre-review-agreed'), due: dates.preReview, guests: lead },
		{ kind: 'visit', isDone: reached('feedback-given'), due: dates.visitDays[0], guests: team },
		{ kind: 'report', isDone: reached('report-agreed'), due: dates.reportFinalDue, guests: lead },
		{
			kind: 'workshop',
			isDone: reached('workshop-held'),
			due: dates.workshop,
			guests: people.champions.map((one) => one.schoolId),
		},
		{ kind: 'support', isDone: reached('followed-up'), due: undefined, guests: [] },
		{ kind: 'ninety-day', isDone: reached('followed-up'), due: dates.followUp, guests: [] },
		{ kind: 'reflection', isDone: reflection.doneOn !== undefined, due: reflection.due, guests: [] },
	];
	const stopped = state.status === 'cancelled' || state.status === 'partial' || state.status === 'postponed';
	const current = stopped ? -1 : steps.findIndex((step) => !step.isDone);
	return steps.map(({ isDone, guests, ...step }, place) => {
		const late = step.due !== undefined && step.due < today;
		const status = isDone
			? 'done'
			: stopped
				? 'none'
				: place === current
					? late
						? 'late'
						: 'now'
					: step.due === undefined
						? 'none'
						: 'booked';
		return { ...step, status, guests: [...new Set(guests)] };
	});
}
