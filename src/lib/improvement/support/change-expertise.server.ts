/** Why: what somebody can help with changes; their words change with it, and their consent stands. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type SchoolId } from '#lib/kernel/index.ts';
import { fitting, mostExpertiseWords } from './support-words.ts';

export interface ChangeExpertise {
	readonly id: string;
	readonly words: string;
	/** What the change was based on. */
	readonly version: number;
}

/** Changes the words of one of the viewer's own entries. 'stale' with the newer words when another device was faster. */
export async function changeExpertise(
	by: Acting,
	input: ChangeExpertise,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'invalid' | 'stale'>> {
	const { viewer } = by;
	const words = fitting(input.words, mostExpertiseWords);
	if (words === undefined) return problem('invalid', { fields: [{ field: 'words', message: 'words' }] });
	return by.transaction(async (tx) => {
		const entry = await tx
			.selectFrom('expertise')
			.select(['school_id', 'words', 'topic'])
			.where('programme_id', '=', viewer.programme.id)
			.where('person_id', '=', viewer.person.id)
			.where('id', '=', input.id)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (!entry) return problem('not-found');
		const refused = refuse(viewer, 'expertise.write', { school: entry.school_id as SchoolId });
		if (refused) return refused;
		const stored = await tx
			.updateTable('expertise')
			.set({ words, version: input.version + 1 })
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', input.id)
			.where('version', '=', input.version)
			.returning('version')
			.executeTakeFirst();
		if (!stored) return problem('stale', { theirs: { words: entry.words } });
		await audit(tx, viewer, 'expertise.write', { detail: { did: 'change', topic: entry.topic } });
		return ok({ version: stored.version });
	});
}
