/** Why: nobody is in the directory but by their own word, topic by topic. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { newId, ok, problem, type Result, type SchoolId } from '#lib/kernel/index.ts';
import { fitting, mostExpertiseWords } from './support-words.ts';
import type { SupportTopic } from './topics.ts';

export interface JoinDirectory {
	readonly schoolId: SchoolId;
	readonly topic: SupportTopic;
	readonly words: string;
	/** The person said that others may see it. */
	readonly consent: boolean;
}

/**
 * Puts the viewer in the directory for one topic at one school; joined twice they stand there once, with the newer words.
 * 'invalid' without consent or words.
 */
export async function joinDirectory(
	by: Acting,
	input: JoinDirectory,
): Promise<Result<{ readonly topic: SupportTopic }, 'not-allowed' | 'not-found' | 'invalid'>> {
	const { viewer } = by;
	const refused = refuse(viewer, 'expertise.write', { school: input.schoolId });
	if (refused) return refused;
	const words = fitting(input.words, mostExpertiseWords);
	if (words === undefined) return problem('invalid', { fields: [{ field: 'words', message: 'words' }] });
	if (!input.consent) return problem('invalid', { fields: [{ field: 'consent', message: 'consent' }] });
	return by.transaction(async (tx) => {
		await tx
			.insertInto('expertise')
			.values({
				programme_id: viewer.programme.id,
				id: newId(),
				person_id: viewer.person.id,
				school_id: input.schoolId,
				topic: input.topic,
				words,
				consented_at: viewer.now,
			})
			.onConflict((conflict) =>
				conflict.columns(['programme_id', 'person_id', 'school_id', 'topic']).doUpdateSet((with_) => ({
					words,
					consented_at: viewer.now,
					withdrawn_at: null,
					version: with_('expertise.version', '+', 1),
				})),
			)
			.execute();
		await audit(tx, viewer, 'expertise.write', { detail: { did: 'join', topic: input.topic } });
		return ok({ topic: input.topic });
	});
}
