/** Why: a favour counts as remembered when both schools say that it was so. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { findFavour } from './find-favour.server.ts';

/** The school that did not log it says that it was so; saying so twice is saying so once. */
export async function confirmFavour(
	by: Acting,
	input: { readonly id: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const favour = await findFavour(tx, viewer, input.id);
		if (!favour) return problem('not-found');
		const refused = refuse(viewer, 'favour.write', { school: favour.otherSchoolId });
		if (refused) return problem('not-allowed');
		const confirmed = await tx
			.updateTable('favour')
			.set({ confirmed_at: viewer.now, confirmed_by: viewer.person.id })
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', favour.id)
			.where('confirmed_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (confirmed) {
			const about = { subjectId: favour.id, hostSchoolId: favour.otherSchoolId, detail: { did: 'confirm' } };
			await audit(tx, viewer, 'favour.write', about);
		}
		return ok({ id: favour.id });
	});
}
