/** Why: an evaluator’s home leads with the study that is going on, as everybody else’s leads with what is theirs to do. */
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import { nextStep, type NextStep } from '../study-steps.ts';
import { studyHead } from './study-head.server.ts';

/** A study that is going on, with the one step that is next. */
export interface StudyInHand {
	readonly id: string;
	readonly title: string;
	readonly next: NextStep;
}

/** The newest study that is not closed, one on real schools before a fictional one; null when there is none. Two round trips. */
export async function findStudyInHand(by: Acting): Promise<Result<StudyInHand | null, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.read');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const newest = await tx
			.selectFrom('study')
			.select('id')
			.where('programme_id', '=', by.viewer.programme.id)
			.where('status', '<>', 'closed')
			.orderBy('fictional')
			.orderBy('created_at', 'desc')
			.limit(1)
			.executeTakeFirst();
		const study = newest && (await studyHead(by, tx, newest.id));
		return ok(study ? { id: study.id, title: study.title, next: nextStep(study.state) } : null);
	});
}
