/** Why: the small things that spoil a visit are settled on one list, each line by whoever knows. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse, relationsTo } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { visitChecklist } from '../templates/visit-checklist.ts';
import { findPlan } from './find-plan.server.ts';
import { findReview } from './find-review.server.ts';
import { savePlan } from './save-plan.server.ts';
import type { VisitLines } from './visit-plan.ts';

export interface SaveVisitLines {
	readonly reviewId: ReviewId;
	readonly version: number;
	/** The lines about the whole visit, by code; `safeguarding-lead` is the name of the person to tell. */
	readonly lines: VisitLines;
	/** Visitors whose letter of assurance has been seen. Only the host says so. */
	readonly assured: readonly string[];
}

/** The lines that a host or a lead reviewer fills in, in order. */
export function linesOf(by: 'host' | 'lead-reviewer') {
	return visitChecklist.filter((line) => line.per === 'visit' && line.by === by);
}

/** Stores the lines that are the viewer's to fill in; others stay as they are. */
export async function saveVisitLines(
	by: Acting,
	input: SaveVisitLines,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'stale'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'pre-review.write', { review: review.id });
		if (refused) return refused;
		const { plan } = await findPlan(tx, by.viewer, review.id);
		if (plan.version !== input.version) return problem('stale');
		const host = relationsTo(by.viewer, { review: review.id }).has('host-lead');
		const mine = linesOf(host ? 'host' : 'lead-reviewer').map((line) => line.code);
		const kept = Object.entries(plan.lines).filter(([code]) => !mine.includes(code));
		const given = Object.entries(input.lines).filter(([code]) => mine.includes(code) && code !== 'safeguarding-lead');
		const dsl = input.lines['safeguarding-lead'];
		const checklist = {
			lines: Object.fromEntries([...kept, ...given]),
			assured: host ? input.assured : plan.assured,
		};
		const version = await savePlan(tx, by.viewer, review, plan.version, {
			checklist: JSON.stringify(checklist),
			...(host && typeof dsl === 'string' ? { safeguarding_lead: dsl.trim() } : {}),
		});
		if (version === undefined) return problem('stale');
		await audit(tx, by.viewer, 'pre-review.write', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { what: 'checklist', assured: checklist.assured },
		});
		return ok({ version });
	});
}
