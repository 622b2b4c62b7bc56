/** Why: an answer that names what it rests on can be looked at; evidence is added while writing, one line at a time. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { openSelfEvaluation, type AboutQuestion } from './open-self-evaluation.server.ts';

/** The longest description of a piece of evidence, in characters. Our default. */
export const LONGEST_EVIDENCE = 500;

/** A piece of evidence; `id` is made by the form, so that sending it twice adds it once. */
export interface AddEvidence extends AboutQuestion {
	readonly id: string;
	readonly description: string;
}

/** Adds a piece of evidence to a question's draft. `invalid`: nothing is said, or too much. */
export async function addEvidence(
	by: Acting,
	input: AddEvidence,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid'>> {
	const refused = refuse(by.viewer, 'self-evaluation.write', { school: input.schoolId });
	if (refused) return refused;
	const description = input.description.trim();
	if (description === '' || description.length > LONGEST_EVIDENCE) return problem('invalid');
	return by.transaction(async (tx) => {
		const opened = await openSelfEvaluation(tx, by, input);
		if (!opened.ok) return opened;
		const place = {
			programme_id: by.viewer.programme.id,
			self_evaluation_id: opened.value,
			school_id: input.schoolId,
			question_code: input.questionCode,
		};
		// Version 0 leaves whoever is writing the answer's first words undisturbed.
		await tx
			.insertInto('self_evaluation_answer')
			.values({ ...place, version: 0 })
			.onConflict((conflict) => conflict.columns(['programme_id', 'self_evaluation_id', 'question_code']).doNothing())
			.execute();
		const added = await tx
			.insertInto('self_evaluation_evidence')
			.values({ ...place, id: input.id, description, added_by: by.viewer.person.id, added_at: by.viewer.now })
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (added) {
			await audit(tx, by.viewer, 'self-evaluation.write', {
				subjectId: opened.value,
				hostSchoolId: input.schoolId,
				detail: { step: 'evidence-added', question: input.questionCode, evidence: input.id },
			});
		}
		return ok({ id: input.id });
	});
}
