/** Why: a study begins with its question, before anyone has looked for an answer. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, type Result } from '#lib/kernel/index.ts';

/** The form’s own id, so that writing twice is writing once. */
export interface CreateStudy {
	readonly id: string;
	readonly title: string;
	readonly question: string;
}

/** Begins a study; its design is empty. */
export async function createStudy(
	by: Acting,
	input: CreateStudy,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.design');
	if (refused) return refused;
	const programme_id = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const made = await tx
			.insertInto('study')
			.values({
				programme_id,
				id: input.id,
				title: input.title,
				status: 'designing',
				created_by: by.viewer.person.id,
				created_at: by.viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (made) {
			await tx
				.insertInto('study_design')
				.values({ programme_id, study_id: input.id, question: input.question })
				.execute();
			await audit(tx, by.viewer, 'study.design', { subjectId: input.id });
		}
		return ok({ id: input.id });
	});
}
