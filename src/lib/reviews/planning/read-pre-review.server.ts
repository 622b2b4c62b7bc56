/** Why: everything that host and visitors settle before the day is on one page, each part shown to whom it concerns. */
import { sql } from 'kysely';
import { may, refuse, relationsTo, type ReviewPart } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CalendarDate, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { ownCalendar, type OwnDays } from '#lib/rota/index.ts';
import { preReviewDue } from '../rules/due-dates.ts';
import type { ReadinessItem } from '../rules/readiness.ts';
import { questionsIn, type LinkableQuestion } from './framework-questions.ts';
import { findPlan } from './find-plan.server.ts';
import { findReview, type ReviewRow } from './find-review.server.ts';
import { findTeam, type ReviewTeam } from './find-team.server.ts';
import { stateOf } from './review-record.ts';
import { readinessFrom, type VisitPlan } from './visit-plan.ts';

/** What a visitor told: read by the visitor, the host's leaders and the lead reviewer. */
export interface VisitorNeeds {
	readonly personId: string;
	readonly photoId: boolean;
	readonly diet: string;
	readonly accessNeeds: string;
}

/** The pre-review page. */
export interface PreReview {
	readonly review: ReviewRow;
	readonly team: ReviewTeam;
	readonly plan: VisitPlan;
	readonly readiness: readonly ReadinessItem[];
	/** The day by which the question is agreed. */
	readonly agreeBy: CalendarDate;
	readonly part: ReviewPart | undefined;
	readonly mayWrite: boolean;
	readonly mayAgree: boolean;
	readonly mayBegin: boolean;
	/** Questions to start from; `candidates` are those that the host marked in its self-evaluation. */
	readonly questions: readonly LinkableQuestion[];
	readonly candidates: readonly string[];
	readonly needs: readonly VisitorNeeds[];
}

interface Beside {
	readonly content: unknown;
	readonly candidates: readonly string[];
	readonly needs: readonly VisitorNeeds[];
	readonly days: readonly OwnDays[] | null;
}

/** Reads the pre-review page. Four round trips. */
export async function readPreReview(by: Acting, id: ReviewId): Promise<Result<PreReview, 'not-found' | 'not-allowed'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const review = await findReview(tx, viewer, id);
		if (!review) return problem('not-found');
		const about = { review: review.id };
		const refused = refuse(viewer, 'pre-review.read', about);
		if (refused) return refused;
		const { plan, done } = await findPlan(tx, viewer, id);
		const team = await findTeam(tx, viewer, review);
		const found = await sql<Beside>`
select f.content, (select t.host_days from review_hours t where t.programme_id = c.programme_id and t.review_id = ${id}) as days,
	coalesce((select jsonb_agg(coalesce(g.question_code, a.question_code) order by coalesce(g.question_code, a.question_code))
		from (select question_code, candidate_focus from agreed_answer
			where programme_id = e.programme_id and self_evaluation_id = e.id) g
		full join (select question_code, candidate_focus from self_evaluation_answer
			where programme_id = e.programme_id and self_evaluation_id = e.id) a on a.question_code = g.question_code
		where coalesce(g.candidate_focus, a.candidate_focus)), '[]') as candidates,
	coalesce((select jsonb_agg(jsonb_build_object('personId', n.person_id, 'photoId', n.photo_id, 'diet', n.diet, 'accessNeeds', n.access_needs))
		from visit_need n where n.programme_id = c.programme_id and n.review_id = ${id}), '[]') as needs
from cycle c
left join framework f on f.programme_id = c.programme_id and f.id = c.framework_id
left join self_evaluation e on e.programme_id = c.programme_id and e.cycle_id = c.id and e.school_id = ${review.host_school_id}
where c.programme_id = ${viewer.programme.id} and c.id = ${review.cycle_id}`.execute(tx);
		const { content, candidates = [], needs = [], days } = found.rows[0] ?? {};
		const before = ['planned', 'team-confirmed', 'pre-review-agreed', 'evidence-shared'].includes(review.status);
		const calendar = ownCalendar(review.host_country === 'wales' ? 'wales' : 'england', days ?? []);
		return ok({
			review,
			team,
			plan,
			readiness: readinessFrom({ state: stateOf(review), plan, done, visitors: team.members }),
			agreeBy: preReviewDue(calendar, review.first_day, plan.meetingOn as CalendarDate | null),
			part: partIn(by, id),
			mayWrite: may(viewer, 'pre-review.write', about) && before,
			mayAgree: may(viewer, 'pre-review.agree', about) && before,
			mayBegin: may(viewer, 'review.begin', about) && before && review.status !== 'planned',
			questions: questionsIn(content),
			candidates,
			needs,
		});
	});
}

function partIn(by: Acting, id: ReviewId): ReviewPart | undefined {
	const relations = relationsTo(by.viewer, { review: id });
	const parts: readonly ReviewPart[] = ['host-lead', 'lead-reviewer', 'reviewer', 'champion', 'host-staff'];
	return parts.find((part) => relations.has(part));
}
