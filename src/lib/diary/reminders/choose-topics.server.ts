/** Why: mail that people did not want teaches them to read none, so each says what they want to hear of. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import { topics, type Topic } from './topics.ts';

/** Keeps what the person wants to hear of in this programme; every topic that is not in `wanted` falls silent. */
export async function chooseTopics(
	by: Acting,
	input: { readonly wanted: readonly Topic[] },
): Promise<Result<undefined, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'reminder.choose');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		await tx
			.insertInto('notification_choice')
			.values(
				topics.map((topic) => ({
					programme_id: by.viewer.programme.id,
					person_id: by.viewer.person.id,
					topic,
					wanted: input.wanted.includes(topic),
					changed_at: by.viewer.now,
				})),
			)
			.onConflict((conflict) =>
				conflict.columns(['programme_id', 'person_id', 'topic']).doUpdateSet((row) => ({
					wanted: row.ref('excluded.wanted'),
					changed_at: row.ref('excluded.changed_at'),
				})),
			)
			.execute();
		await audit(tx, by.viewer, 'reminder.choose', {
			subjectId: by.viewer.person.id,
			detail: { wanted: input.wanted.length, of: topics.length },
		});
		return ok(undefined);
	});
}
