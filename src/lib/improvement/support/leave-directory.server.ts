/** Why: leaving takes one press and leaves nothing behind: the words go with the person. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import { ownSchools } from './own-schools.ts';

/** Takes one of the viewer's entries out of the directory, or all of them. Gives how many went; leaving twice is leaving once. */
export async function leaveDirectory(
	by: Acting,
	input: { readonly id?: string | undefined },
): Promise<Result<{ readonly left: number }, 'not-allowed' | 'not-found'>> {
	const { viewer } = by;
	const [first] = ownSchools(viewer);
	const refused = refuse(viewer, 'expertise.write', first ? { school: first.id } : {});
	if (refused) return refused;
	return by.transaction(async (tx) => {
		let leaving = tx
			.updateTable('expertise')
			.set({ withdrawn_at: viewer.now, words: '' })
			.where('programme_id', '=', viewer.programme.id)
			.where('person_id', '=', viewer.person.id)
			.where('withdrawn_at', 'is', null);
		if (input.id !== undefined) leaving = leaving.where('id', '=', input.id);
		const gone = await leaving.returning('id').execute();
		if (gone.length > 0) {
			await audit(tx, viewer, 'expertise.write', { detail: { did: 'leave', entries: gone.length } });
		}
		return ok({ left: gone.length });
	});
}
