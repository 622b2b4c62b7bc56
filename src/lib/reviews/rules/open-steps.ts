// Home pages and cluster boards tell one story, so what is open in a review, and on whom it rests, is worked out once.
import { addDays, type CalendarDate } from '#lib/kernel/index.ts';
import { hasReached, type ReviewState } from './review-state.ts';

/** Somebody, in the school they act for. */
export interface Party {
	readonly personId: string;
	readonly schoolId: string;
}

/** Who has which part in a review; `coordinators` lead the partnership. */
export interface ReviewPeople {
	readonly hostHeads: readonly Party[];
	readonly lead?: Party;
	readonly reviewers: readonly Party[];
	readonly champions: readonly Party[];
	readonly coordinators: readonly Party[];
	/** The parts of those who were to come and have left their school. */
	readonly left?: readonly ('lead-reviewer' | 'reviewer' | 'champion')[];
}

/** The dates agreed or worked out so far, each already a school day. */
export interface ReviewDates {
	readonly visitDays: readonly CalendarDate[];
	readonly selfEvaluationDue?: CalendarDate;
	readonly preReview?: CalendarDate;
	readonly documentsDue?: CalendarDate;
	readonly reportDraftDue?: CalendarDate;
	readonly accuracyCheckDue?: CalendarDate;
	/** When the host's corrections should have their answer. */
	readonly answersDue?: CalendarDate;
	readonly reportFinalDue?: CalendarDate;
	readonly findingsDue?: CalendarDate;
	readonly workshop?: CalendarDate;
	readonly actionsDue?: CalendarDate;
	readonly followUp?: CalendarDate;
	/** The last looking back that is still to come. */
	readonly reflection?: CalendarDate;
}

/** What has happened beside the road itself. */
export interface ReviewDone {
	readonly selfEvaluationAgreed: boolean;
	readonly groundRulesAcceptedBy: readonly string[];
	readonly documentsShared: boolean;
	readonly timetableMade: boolean;
	/** The host has answered the draft. */
	readonly factsChecked: boolean;
	/** The host has put something right that nobody has answered. */
	readonly correctionsWait: boolean;
	/** The host has let the champions see findings. */
	readonly findingsShared: boolean;
	readonly sharingDecided: boolean;
}

/** Everything about one review that says what comes next. */
export interface ReviewFacts {
	readonly reviewId: string;
	readonly state: ReviewState;
	readonly people: ReviewPeople;
	readonly dates: ReviewDates;
	readonly done: ReviewDone;
	/** New dates that people promised for things that are late. */
	readonly promised?: Readonly<Partial<Record<ReviewStepKind, CalendarDate>>>;
}

/** Things to do in a review, in the order of the cycle. */
export const reviewStepKinds = [
	'confirm-team',
	'set-visit-date',
	'fill-team',
	'agree-self-evaluation',
	'hold-pre-review',
	'accept-ground-rules',
	'share-documents',
	'make-timetable',
	'visit',
	'write-notes',
	'give-feedback',
	'write-report',
	'check-facts',
	'answer-corrections',
	'finish-report',
	'share-findings',
	'decide-sharing',
	'choose-workshop-date',
	'hold-workshop',
	'write-actions',
	'follow-up',
	'close-review',
] as const;

/** One of the things to do. */
export type ReviewStepKind = (typeof reviewStepKinds)[number];

/** Something open in a review: who has to do it, who takes part, who waits for it, and what it waits for itself. */
export interface OpenStep {
	readonly kind: ReviewStepKind;
	readonly reviewId: string;
	readonly owners: readonly Party[];
	readonly attends: readonly Party[];
	readonly waiters: readonly Party[];
	readonly blockedBy: readonly ReviewStepKind[];
	readonly due?: CalendarDate;
	readonly promised?: CalendarDate;
}

type Draft = Pick<OpenStep, 'kind' | 'owners'> &
	Partial<Pick<OpenStep, 'attends' | 'waiters' | 'blockedBy'>> & { readonly due?: CalendarDate | undefined };

/** Everything open in a review now; empty when it has ended. Source: domain workflow after Godfrey and Munoz-Chereau 2024. */
export function openSteps(review: ReviewFacts): readonly OpenStep[] {
	return draftsOf(review)
		.filter(({ owners }) => owners.length > 0)
		.map(({ due, ...draft }) => {
			const promised = review.promised?.[draft.kind];
			return {
				attends: [],
				waiters: [],
				blockedBy: [],
				...draft,
				reviewId: review.reviewId,
				...(due === undefined ? {} : { due }),
				...(promised === undefined ? {} : { promised }),
			};
		});
}

function draftsOf(review: ReviewFacts): readonly Draft[] {
	const { state, people } = review;
	if (state.status === 'postponed') return [newDate(people)];
	if (state.status === 'cancelled' || state.status === 'partial' || state.status === 'closed') return [];
	const gaps = missing(review);
	if (!hasReached(state, 'in-progress')) return [...gaps, ...beforeTheVisit(review)];
	if (state.status === 'in-progress') return [...gaps, ...onTheDay(review)];
	return [...gaps, ...report(review), ...workshop(review), ...afterTheWorkshop(review)];
}

/** Days before a visit or a workshop by which somebody takes the place of a person who has left. Our default. */
const daysToFill = 7;

/** Somebody has left whose part is still ahead: the partnership's lead finds another. */
function missing({ state, people, dates }: ReviewFacts): readonly Draft[] {
	const until = { 'lead-reviewer': 'report-agreed', reviewer: 'feedback-given', champion: 'workshop-held' } as const;
	const ahead = (people.left ?? []).filter((part) => !hasReached(state, until[part]));
	const [visit] = dates.visitDays;
	const day = hasReached(state, 'in-progress') ? (dates.workshop ?? dates.reportFinalDue) : visit;
	return only(ahead.length > 0, {
		kind: 'fill-team',
		owners: people.coordinators,
		waiters: people.hostHeads,
		due: day && addDays(day, -daysToFill),
	});
}

function newDate({ coordinators, hostHeads }: ReviewPeople): Draft {
	return { kind: 'set-visit-date', owners: coordinators, waiters: hostHeads };
}

function beforeTheVisit({ state, people, dates, done }: ReviewFacts): readonly Draft[] {
	const { hostHeads, reviewers, coordinators } = people;
	const lead = leadOf(people);
	const [firstDay] = dates.visitDays;
	const waitsForRules = visitorsOf(people).filter(({ personId }) => !done.groundRulesAcceptedBy.includes(personId));
	const confirmed = hasReached(state, 'team-confirmed');
	const agreed = hasReached(state, 'pre-review-agreed');
	return [
		...only(!confirmed, {
			kind: 'confirm-team',
			owners: coordinators,
			waiters: hostHeads,
			due: dates.selfEvaluationDue,
		}),
		...only(firstDay === undefined, newDate(people)),
		...only(!done.selfEvaluationAgreed, {
			kind: 'agree-self-evaluation',
			owners: hostHeads,
			waiters: lead,
			due: dates.selfEvaluationDue,
		}),
		...only(state.status === 'team-confirmed', {
			kind: 'hold-pre-review',
			owners: lead,
			attends: hostHeads,
			waiters: hostHeads,
			blockedBy: ['agree-self-evaluation'],
			due: dates.preReview,
		}),
		...only(confirmed, { kind: 'accept-ground-rules', owners: waitsForRules, waiters: hostHeads, due: firstDay }),
		...only(confirmed && !done.documentsShared, {
			kind: 'share-documents',
			owners: hostHeads,
			waiters: [...lead, ...reviewers],
			due: dates.documentsDue,
		}),
		...only(agreed && !done.timetableMade, {
			kind: 'make-timetable',
			owners: lead,
			waiters: [...hostHeads, ...reviewers],
			due: firstDay,
		}),
		...only(confirmed && firstDay !== undefined, {
			kind: 'visit',
			owners: [...lead, ...reviewers],
			attends: hostHeads,
			due: firstDay,
		}),
	];
}

function onTheDay({ people, dates }: ReviewFacts): readonly Draft[] {
	const lead = leadOf(people);
	const due = dates.visitDays.at(-1);
	return [
		{ kind: 'write-notes', owners: [...lead, ...people.reviewers], due },
		{
			kind: 'give-feedback',
			owners: lead,
			attends: [...people.reviewers, ...people.hostHeads, ...people.champions],
			waiters: people.hostHeads,
			due,
		},
	];
}

function report({ state, people, dates, done }: ReviewFacts): readonly Draft[] {
	const { hostHeads } = people;
	const lead = leadOf(people);
	const checking = state.status === 'accuracy-check';
	return [
		...only(!hasReached(state, 'accuracy-check'), {
			kind: 'write-report',
			owners: lead,
			waiters: hostHeads,
			due: dates.reportDraftDue,
		}),
		...only(checking && !done.factsChecked, {
			kind: 'check-facts',
			owners: hostHeads,
			waiters: lead,
			blockedBy: ['answer-corrections'],
			due: dates.accuracyCheckDue,
		}),
		...only(checking && done.correctionsWait, {
			kind: 'answer-corrections',
			owners: lead,
			waiters: hostHeads,
			due: dates.answersDue,
		}),
		...only(checking, {
			kind: 'finish-report',
			owners: lead,
			waiters: hostHeads,
			blockedBy: ['check-facts', 'answer-corrections'],
			due: dates.reportFinalDue,
		}),
		...only(hasReached(state, 'report-agreed') && !done.sharingDecided, { kind: 'decide-sharing', owners: hostHeads }),
	];
}

function workshop({ state, people, dates, done }: ReviewFacts): readonly Draft[] {
	if (hasReached(state, 'workshop-held') || people.champions.length === 0) return [];
	const { hostHeads, champions } = people;
	return [
		...only(hasReached(state, 'accuracy-check') && !done.findingsShared, {
			kind: 'share-findings',
			owners: hostHeads,
			waiters: champions,
			due: dates.findingsDue,
		}),
		dates.workshop === undefined
			? { kind: 'choose-workshop-date', owners: hostHeads, waiters: champions }
			: {
					kind: 'hold-workshop',
					owners: champions,
					attends: hostHeads,
					blockedBy: ['share-findings'],
					due: dates.workshop,
				},
	];
}

/** The talk stands in everybody's list from the visit on, but nobody waits for it until there are actions to talk about. */
function afterTheWorkshop({ state, people, dates }: ReviewFacts): readonly Draft[] {
	const { hostHeads, coordinators, champions } = people;
	const withoutWorkshop = state.status === 'report-agreed' && champions.length === 0;
	const live = state.status === 'actions-live';
	return [
		...only(state.status === 'workshop-held' || withoutWorkshop, {
			kind: 'write-actions',
			owners: hostHeads,
			waiters: coordinators,
			due: dates.actionsDue,
		}),
		...only(!hasReached(state, 'followed-up') && (live || dates.followUp !== undefined), {
			kind: 'follow-up',
			owners: hostHeads,
			attends: coordinators,
			waiters: live ? coordinators : [],
			due: dates.followUp,
		}),
		...only(state.status === 'followed-up', {
			kind: 'close-review',
			owners: coordinators,
			waiters: hostHeads,
			due: dates.reflection,
		}),
	];
}

function only(condition: boolean, draft: Draft): readonly Draft[] {
	return condition ? [draft] : [];
}

function leadOf({ lead }: ReviewPeople): readonly Party[] {
	return lead === undefined ? [] : [lead];
}

function visitorsOf(people: ReviewPeople): readonly Party[] {
	return [...leadOf(people), ...people.reviewers, ...people.champions];
}
