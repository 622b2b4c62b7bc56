/** Why: the programme’s team knows which studies there are and who answers for them; the work itself is the evaluator’s. */
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import type { StudyStatus } from '../study-steps.ts';

/** One line of the list. */
export interface StudyOutline {
	readonly id: string;
	readonly title: string;
	readonly status: StudyStatus;
	readonly fictional: boolean;
	/** Who began it; null outside the reader’s circle. */
	readonly by: string | null;
	readonly since: Date;
}

/** Every study of the programme, the newest first. One round trip. */
export async function listStudies(by: Acting): Promise<Result<readonly StudyOutline[], 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.list');
	if (refused) return refused;
	return by.transaction(async (tx) =>
		ok(
			await tx
				.selectFrom('study as s')
				.leftJoin('person as p', 'p.id', 's.created_by')
				.select(['s.id', 's.title', 's.status', 's.fictional', 'p.name as by', 's.created_at as since'])
				.where('s.programme_id', '=', by.viewer.programme.id)
				.orderBy('s.created_at', 'desc')
				.execute(),
		),
	);
}
