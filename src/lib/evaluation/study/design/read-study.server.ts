/** Why: the evaluator sees where the study is, what happened when, and what comes next. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { nextStep, type NextStep } from '../study-steps.ts';
import { studyHead, type StudyHead } from './study-head.server.ts';

/** One thing that happened; `what` names an analysis or gives a reason, in the evaluator’s own words. */
export interface StudyEvent {
	readonly kind: 'begun' | 'frozen' | 'opened' | 'amended';
	readonly at: Date;
	readonly by: string | null;
	readonly what: string | null;
	/** Of an amendment: whether it came after the outcome was opened. */
	readonly afterOpening: boolean;
}

/** The study with its history. */
export interface StudyDetail extends StudyHead {
	readonly next: NextStep;
	readonly events: readonly StudyEvent[];
}

interface Row extends Omit<StudyEvent, 'at'> {
	readonly at: string;
}

/** The study, its history oldest first, and its next step. Two round trips. */
export async function readStudy(by: Acting, id: string): Promise<Result<StudyDetail, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.read');
	if (refused) return refused;
	const programme = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const study = await studyHead(by, tx, id);
		if (study === undefined) return problem('not-found');
		const found = await sql<{ readonly events: readonly Row[] }>`
select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'at', e.at, 'by', p.name, 'what', e.what,
	'afterOpening', e.after) order by e.at), '[]') as events
from (
	select 'begun' as kind, s.created_at as at, s.created_by as person, null as what, false as after
	from study s where s.programme_id = ${programme} and s.id = ${id}
	union all select 'frozen', d.frozen_at, d.frozen_by, null, false
	from study_design d where d.programme_id = ${programme} and d.study_id = ${id} and d.frozen_at is not null
	union all select 'opened', o.opened_at, o.opened_by, null, false
	from study_opening o where o.programme_id = ${programme} and o.study_id = ${id}
	union all select 'amended', a.made_at, a.made_by, y.name || ': ' || a.reason, a.after_opening
	from study_amendment a join study_analysis y on y.programme_id = a.programme_id and y.id = a.analysis_id
	where a.programme_id = ${programme} and a.study_id = ${id}
) e left join person p on p.id = e.person`.execute(tx);
		const events = (found.rows[0]?.events ?? []).map((one) => ({ ...one, at: new Date(one.at) }));
		return ok({ ...study, next: nextStep(study.state), events });
	});
}
