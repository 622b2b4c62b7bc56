/** Why: home pages and boards tell one story, so both load the same status of the same reviews in one round trip. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import { addDays, type CalendarDate, type SchoolCalendar } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { ownCalendar, type OwnDays } from '#lib/rota/index.ts';
import {
	accuracyCheckDue,
	answersDue,
	type DueDateRules,
	documentsDue,
	findingsDue,
	followUpProposed,
	preReviewDue,
	reportDraftDue,
	reportFinalDue,
	selfEvaluationDue,
	workshopProposed,
} from '../rules/due-dates.ts';
import { dueDateRulesOf } from '../rules/due-date-settings.ts';
import type { Party, ReviewFacts } from '../rules/open-steps.ts';
import type { ReviewState } from '../rules/review-state.ts';
import { hasLeft } from './has-left.server.ts';

/** The status of one review with the names that a screen shows. No word of its content. */
export interface ReviewOnBoard {
	readonly facts: ReviewFacts;
	readonly cycleId: string;
	readonly clusterId: string;
	readonly partnershipId: string;
	readonly hostSchoolId: string;
	readonly mode: 'in-person' | 'partly-remote' | 'remote' | 'rapid';
	readonly reportFinalOn: CalendarDate | undefined;
	readonly workshopDoneOn: CalendarDate | undefined;
	/** The day on which a workshop that is not booked yet will be, unless people choose another. */
	readonly workshopProposedOn: CalendarDate;
	readonly followUpDoneOn: CalendarDate | undefined;
	readonly reflection: { readonly due: CalendarDate | undefined; readonly doneOn: CalendarDate | undefined };
	readonly halfYear: { readonly due: CalendarDate | undefined; readonly doneOn: CalendarDate | undefined };
}

interface Booked {
	readonly kind: 'workshop' | 'ninety-day' | 'half-year' | 'full-year';
	readonly meet_on: CalendarDate;
	readonly done_on: CalendarDate | null;
}

interface Member {
	readonly person_id: string;
	readonly part: 'lead-reviewer' | 'reviewer' | 'champion';
	readonly school_id: string;
	readonly accepted: boolean;
	readonly gone: boolean;
}

interface Row {
	readonly id: string;
	readonly cycle_id: string;
	readonly cluster_id: string;
	readonly partnership_id: string;
	readonly host_school_id: string;
	readonly country: string;
	readonly host_days: readonly OwnDays[] | null;
	readonly mode: ReviewOnBoard['mode'];
	readonly first_day: CalendarDate;
	readonly last_day: CalendarDate;
	readonly status: string;
	readonly status_reason: string | null;
	readonly returns_to: string | null;
	readonly missing_steps: readonly string[];
	readonly meeting_on: CalendarDate | null;
	readonly self_evaluation_agreed: boolean | null;
	readonly documents_shared: boolean | null;
	readonly timetable_made: boolean | null;
	readonly report_sent_on: CalendarDate | null;
	readonly report_final_on: CalendarDate | null;
	readonly facts_checked: boolean | null;
	readonly corrected_on: CalendarDate | null;
	readonly findings_shared: boolean | null;
	readonly report_shared: boolean | null;
	readonly heads: readonly string[];
	readonly leads: readonly Party[];
	readonly members: readonly Member[];
	readonly booked: readonly Booked[];
}

/**
 * Which reviews: one, those of one cluster's cycles, those in which the viewer has a part or whose partnership they
 * lead, or the next `most` of the whole programme by id.
 */
export type Which =
	| { readonly reviewId: string }
	| { readonly clusterId: string }
	| { readonly mine: true }
	| { readonly most: number; readonly afterId: string | undefined };

/** The status of the chosen reviews (of open cycles, unless one is asked for), oldest visit first. One round trip. */
export async function loadReviewFacts(
	transaction: Transaction,
	viewer: Pick<Viewer, 'programme' | 'today' | 'reviews' | 'partnerships'>,
	which: Which,
): Promise<readonly ReviewOnBoard[]> {
	const parts = viewer.reviews.map((one) => one.id);
	const led = viewer.partnerships.filter((one) => one.lead).map((one) => one.id);
	const chosen =
		'reviewId' in which
			? sql`r.id = ${which.reviewId}`
			: 'clusterId' in which
				? sql`r.cluster_id = ${which.clusterId} and c.status = 'open'`
				: 'most' in which
					? sql`c.status = 'open' and r.status not in ('closed', 'cancelled', 'partial')
						and (${which.afterId ?? null}::uuid is null or r.id > ${which.afterId ?? null}::uuid)`
					: sql`c.status = 'open' and (r.id = any (${parts}::uuid[]) or r.partnership_id = any (${led}::uuid[]))`;
	const order = 'most' in which ? sql`r.id limit ${which.most}` : sql`r.first_day, r.id`;
	const found = await sql<Row>`
		select r.id, r.cycle_id, r.cluster_id, r.partnership_id, r.host_school_id, r.mode, r.first_day, r.last_day, r.status,
			r.status_reason, r.returns_to, r.missing_steps, h.country, p.host_days, p.meeting_on, s.self_evaluation_agreed, s.documents_shared, s.timetable_made,
			s.report_sent_on, s.report_final_on, s.facts_checked, s.corrected_on, s.findings_shared, s.report_shared,
			coalesce((select jsonb_agg(distinct a.person_id) from appointment a where a.programme_id = r.programme_id
				and a.school_id = r.host_school_id and a.seniority = 'head' and a.from_on <= ${viewer.today}
				and (a.until_on is null or a.until_on > ${viewer.today})), '[]') as heads,
			coalesce((select jsonb_agg(distinct jsonb_build_object('personId', o.person_id, 'schoolId', coalesce((select p.school_id::text
				from appointment p where p.programme_id = o.programme_id and p.person_id = o.person_id and p.until_on is null limit 1), '')))
				from role o where o.programme_id = r.programme_id and o.partnership_id = r.partnership_id and o.role = 'partnership-lead'
				and (o.until_on is null or o.until_on > ${viewer.today})), '[]') as leads,
			coalesce((select jsonb_agg(jsonb_build_object('person_id', m.person_id, 'part', m.part, 'school_id', m.school_id,
				'accepted', m.accepted_rules_at is not null, 'gone', ${hasLeft({ programmeId: viewer.programme.id, today: viewer.today })}) order by m.part, m.person_id) from review_member m
				where m.programme_id = r.programme_id and m.review_id = r.id and m.ended_at is null), '[]') as members,
			coalesce((select jsonb_agg(jsonb_build_object('kind', f.kind, 'meet_on', f.meet_on, 'done_on', f.done_on))
				from follow_up_schedule f where f.programme_id = r.programme_id and f.review_id = r.id), '[]') as booked
		from review r
		join cycle c on c.programme_id = r.programme_id and c.id = r.cycle_id
		join school h on h.id = r.host_school_id
		left join lateral (select * from review_status t where t.programme_id = r.programme_id and t.review_id = r.id limit 1) s on true
		left join lateral (select t.meeting_on, t.host_days from review_hours t where t.programme_id = r.programme_id and t.review_id = r.id limit 1) p on true
		where r.programme_id = ${viewer.programme.id} and ${chosen}
		order by ${order}`.execute(transaction);
	const rules = dueDateRulesOf(viewer.programme.settings);
	const calendars = new Map<string, SchoolCalendar>();
	return found.rows.map((row) => onBoard(row, hostCalendar(row, calendars), rules));
}

/** Schools with the same entries share one calendar, so that its days are walked along once for all of them. */
function hostCalendar({ country, host_days }: Row, known: Map<string, SchoolCalendar>): SchoolCalendar {
	const nation = country === 'wales' ? 'wales' : 'england';
	const key = JSON.stringify([nation, host_days]);
	const calendar = known.get(key) ?? ownCalendar(nation, host_days ?? []);
	known.set(key, calendar);
	return calendar;
}

function onBoard(row: Row, calendar: SchoolCalendar, rules: DueDateRules): ReviewOnBoard {
	const partOf = (part: Member['part']): readonly Party[] =>
		row.members
			.filter((one) => one.part === part && !one.gone)
			.map((one) => ({ personId: one.person_id, schoolId: one.school_id }));
	const [lead] = partOf('lead-reviewer');
	const bookedOf = (kind: Booked['kind']): Booked | undefined => row.booked.find((one) => one.kind === kind);
	const workshop = bookedOf('workshop')?.meet_on;
	const talk =
		bookedOf('ninety-day')?.meet_on ??
		followUpProposed(calendar, { lastDay: row.last_day, ...(workshop === undefined ? {} : { workshop }) }, rules).meet;
	const lastLook = row.booked
		.filter(({ kind, done_on }) => (kind === 'half-year' || kind === 'full-year') && done_on === null)
		.map(({ meet_on }) => meet_on)
		.toSorted()
		.at(-1);
	const dated = (booked: Booked | undefined): ReviewOnBoard['reflection'] => ({
		due: booked?.meet_on,
		doneOn: booked?.done_on ?? undefined,
	});
	const facts: ReviewFacts = {
		reviewId: row.id,
		state: stateOf(row),
		people: {
			hostHeads: row.heads.map((personId) => ({ personId, schoolId: row.host_school_id })),
			...(lead === undefined ? {} : { lead }),
			reviewers: partOf('reviewer'),
			champions: partOf('champion'),
			coordinators: row.leads,
			left: row.members.filter(({ gone }) => gone).map(({ part }) => part),
		},
		dates: {
			visitDays: row.first_day === row.last_day ? [row.first_day] : [row.first_day, row.last_day],
			selfEvaluationDue: selfEvaluationDue(calendar, row.first_day, rules).meet,
			preReview: preReviewDue(calendar, row.first_day, row.meeting_on),
			documentsDue: documentsDue(calendar, row.first_day).meet,
			reportDraftDue: reportDraftDue(calendar, row.last_day),
			reportFinalDue: reportFinalDue(calendar, row.last_day),
			...(row.report_sent_on === null ? {} : { accuracyCheckDue: accuracyCheckDue(calendar, row.report_sent_on) }),
			...(row.corrected_on === null ? {} : { answersDue: answersDue(calendar, row.corrected_on) }),
			...(workshop === undefined
				? {}
				: { workshop, findingsDue: findingsDue(calendar, workshop), actionsDue: addDays(workshop, 14) }),
			followUp: talk,
			...(lastLook === undefined ? {} : { reflection: lastLook }),
		},
		done: {
			selfEvaluationAgreed: row.self_evaluation_agreed ?? false,
			groundRulesAcceptedBy: row.members.filter((one) => one.accepted).map((one) => one.person_id),
			documentsShared: row.documents_shared ?? false,
			timetableMade: row.timetable_made ?? false,
			factsChecked: row.facts_checked ?? false,
			correctionsWait: row.corrected_on !== null,
			findingsShared: row.findings_shared ?? false,
			sharingDecided: (row.findings_shared ?? false) || (row.report_shared ?? false),
		},
	};
	return {
		facts,
		cycleId: row.cycle_id,
		clusterId: row.cluster_id,
		partnershipId: row.partnership_id,
		hostSchoolId: row.host_school_id,
		mode: row.mode,
		reportFinalOn: row.report_final_on ?? undefined,
		workshopDoneOn: bookedOf('workshop')?.done_on ?? undefined,
		workshopProposedOn: workshopProposed(calendar, row.last_day, rules).meet,
		followUpDoneOn: bookedOf('ninety-day')?.done_on ?? undefined,
		reflection: dated(bookedOf('full-year')),
		halfYear: dated(bookedOf('half-year')),
	};
}

/** The row's columns as the union they stand for; the database's own checks keep them together. */
function stateOf(row: Row): ReviewState {
	const reason = row.status_reason ?? '';
	if (row.status === 'postponed')
		return { status: 'postponed', reason, returnsTo: row.returns_to ?? 'planned' } as ReviewState;
	if (row.status === 'cancelled') return { status: 'cancelled', reason };
	if (row.status === 'partial') {
		return {
			status: 'partial',
			reason,
			missing: row.missing_steps,
			reached: row.returns_to ?? 'feedback-given',
		} as ReviewState;
	}
	return { status: row.status } as ReviewState;
}
