/** Why: the way in: my school's self-evaluations, and those that other schools opened to me. */
import { calendarDate, typicalCalendar } from '#lib/kernel/index.ts';
import { dueDateRulesOf, selfEvaluationDue } from '#lib/reviews/index.ts';
import { listSelfEvaluations } from '#lib/self-evaluation/index.server.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const by = actor(locals);
	const rows = valueOf(await listSelfEvaluations(by), locals);
	const calendar = typicalCalendar(by.viewer.programme.country === 'wales' ? 'wales' : 'england');
	const rules = dueDateRulesOf(by.viewer.programme.settings);
	return {
		rows: rows.map((row) => ({
			...row,
			due: row.firstDay === null ? undefined : selfEvaluationDue(calendar, calendarDate(row.firstDay), rules).meet,
		})),
	};
};
