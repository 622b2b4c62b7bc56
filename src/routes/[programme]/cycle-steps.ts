/** Why: the ring, the brief and the board show the same review, so its steps are worked out in one place. */
import type { MyCycle } from '#lib/improvement/index.server.ts';
import { hasReached } from '#lib/reviews/index.ts';
import type { ReviewOnBoard } from '#lib/reviews/index.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { dayMonth, type CycleStep, type Locale, type Status } from '#lib/ui/index.ts';

/** A school's self-evaluation, as far as a partnership may know it. */
export interface SelfEvaluationStatus {
	/** 'closed' when it is not agreed and this page does not say how far it is. */
	readonly status: 'none' | 'drafting' | 'agreed' | 'closed';
	readonly on: string | undefined;
}

/** What a home page knows of a school's self-evaluation. */
export const ofCycle = (cycle: MyCycle): SelfEvaluationStatus => ({
	status: cycle.selfEvaluation,
	on: cycle.selfEvaluationOn,
});

type Step = Pick<CycleStep, 'status' | 'date' | 'datetime' | 'note'>;

function dated(
	done: boolean,
	now: boolean,
	day: string | undefined,
	today: string,
	locale: Locale,
	note?: string,
): Step {
	const late = !done && day !== undefined && day < today;
	const status: Status = done ? 'done' : late ? 'late' : now ? 'now' : day === undefined ? 'none' : 'booked';
	return {
		status,
		...(day === undefined
			? { date: done ? '' : m.home_state_no_date() }
			: { date: dayMonth(day, locale), datetime: day }),
		...(note === undefined ? {} : { note }),
	};
}

/** The seven steps of a board's row: self-evaluation, pre-review, day, report, workshop, 90-day talk, reflection. */
export function boardSteps(
	review: ReviewOnBoard | undefined,
	self: SelfEvaluationStatus,
	today: string,
	locale: Locale,
): readonly Step[] {
	const writing = self.status === 'drafting';
	const selfNote =
		self.status === 'closed'
			? undefined
			: self.status === 'agreed'
				? m.home_state_agreed()
				: writing
					? m.home_state_writing()
					: m.home_state_not_begun();
	const selfDay = self.status === 'agreed' ? self.on : review?.facts.dates.selfEvaluationDue;
	const missed = self.status !== 'agreed' && review !== undefined && hasReached(review.facts.state, 'feedback-given');
	const first: Step = missed
		? { status: 'none', ...(selfNote === undefined ? {} : { note: selfNote }) }
		: dated(self.status === 'agreed', writing, selfDay, today, locale, selfNote);
	if (!review) {
		const none: Step = { status: 'none', date: m.home_state_no_date() };
		return [first, none, { ...none, note: m.home_state_planned_none() }, none, none, none, none];
	}
	const { state, dates } = review.facts;
	const reached = (step: Parameters<typeof hasReached>[1]): boolean => hasReached(state, step);
	const aside =
		state.status === 'postponed'
			? m.home_state_postponed()
			: state.status === 'cancelled'
				? m.home_state_cancelled()
				: state.status === 'partial'
					? m.home_state_partial()
					: undefined;
	const visit = dated(
		reached('feedback-given'),
		state.status === 'in-progress',
		dates.visitDays[0],
		today,
		locale,
		aside,
	);
	const reportDay = reached('report-agreed') ? review.reportFinalOn : dates.reportFinalDue;
	// Before the visit nothing is booked, but the year says the day already.
	const proposed = reached('feedback-given') ? undefined : review.workshopProposedOn;
	const reportNote =
		state.status === 'accuracy-check'
			? m.home_state_with_host()
			: state.status === 'report-draft'
				? m.home_state_with_team()
				: undefined;
	return [
		first,
		dated(reached('pre-review-agreed'), state.status === 'team-confirmed', dates.preReview, today, locale),
		visit,
		dated(reached('report-agreed'), reached('feedback-given'), reportDay, today, locale, reportNote),
		dated(reached('workshop-held'), false, review.workshopDoneOn ?? dates.workshop ?? proposed, today, locale),
		dated(reached('followed-up'), false, review.followUpDoneOn ?? dates.followUp, today, locale),
		dated(
			review.reflection.doneOn !== undefined,
			false,
			review.reflection.doneOn ?? review.reflection.due,
			today,
			locale,
		),
	];
}

/** The eight steps of the ring: the board's seven with the support between schools after the workshop. */
export function ringSteps(
	review: ReviewOnBoard | undefined,
	self: SelfEvaluationStatus,
	today: string,
	locale: Locale,
	lettersOf: (schoolId: string) => string = () => '',
): readonly CycleStep[] {
	const [own, meeting, day, report, workshop, talk, reflection] = boardSteps(review, self, today, locale);
	const none: Step = { status: 'none' };
	const held = workshop?.status === 'done';
	const support: Step = { status: talk?.status === 'done' ? 'done' : held ? 'now' : 'none' };
	const titles = [
		m.home_step_1(),
		m.home_step_2(),
		m.home_step_3(),
		m.home_step_4(),
		m.home_step_5(),
		m.home_step_6(),
		m.home_step_7(),
		m.home_step_8(),
	];
	return [own, meeting, day, report, workshop, support, talk, reflection].map((step, place) => ({
		title: titles[place] ?? '',
		...(step ?? none),
		guests: guestsAt(place, review, lettersOf),
	}));
}

/** The letters of the schools that come to a step: the lead to the meeting, the team to the day, the champions to the workshop. */
function guestsAt(
	place: number,
	review: ReviewOnBoard | undefined,
	lettersOf: (schoolId: string) => string,
): readonly string[] {
	if (!review) return [];
	const { lead, reviewers, champions } = review.facts.people;
	const leads = lead === undefined ? [] : [lead];
	const coming = place === 1 ? leads : place === 2 ? [...leads, ...reviewers] : place === 4 ? champions : [];
	return coming.map((party) => lettersOf(party.schoolId)).filter((letters) => letters !== '');
}
