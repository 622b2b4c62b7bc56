/** Why: the plan of a visit and what has happened beside it are read together, whoever asks, in one trip. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { emptyPlan, readChecklist, type DoneBeside, type VisitPlan } from './visit-plan.ts';

/** The plan as far as the viewer may read it, and what is done beside it. */
export interface FoundPlan {
	readonly plan: VisitPlan;
	readonly done: DoneBeside;
}

/** The plan of a review; an empty one when there is none, or none for this viewer. */
export async function findPlan(transaction: Transaction, viewer: Viewer, reviewId: string): Promise<FoundPlan> {
	const found = await sql<Omit<VisitPlan, 'lines' | 'assured'> & DoneBeside & { checklist: unknown }>`
select p.focus_question as "focusQuestion", p.focus_code as "focusCode", p.focus_agreed_by_host::text as "agreedByHost",
	p.focus_agreed_by_lead::text as "agreedByLead", p.meeting_on as "meetingOn", p.meeting_notes as "meetingNotes",
	p.safeguarding_lead as "safeguardingLead", p.checklist, p.override_reason as "overrideReason", o.name as "overrideBy",
	p.version, s.self_evaluation_agreed as "selfEvaluationAgreed", s.documents_shared as "documentsShared",
	s.timetable_made as "timetableMade"
from review_status s
left join review_plan p on p.programme_id = s.programme_id and p.review_id = s.review_id
left join person o on o.id = p.override_by
where s.programme_id = ${viewer.programme.id} and s.review_id = ${reviewId}`.execute(transaction);
	const row = found.rows[0];
	const done = {
		selfEvaluationAgreed: row?.selfEvaluationAgreed ?? false,
		documentsShared: row?.documentsShared ?? false,
		timetableMade: row?.timetableMade ?? false,
	};
	// A left join without a row gives nulls that the type does not know of.
	if (!row || (row.version as number | null) === null) return { plan: emptyPlan, done };
	return { plan: { ...row, ...readChecklist(row.checklist) }, done };
}
