/** Why: nothing stands on the log that one of the two schools does not want there. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { may } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { findFavour } from './find-favour.server.ts';

/** Either school takes a favour off the log. */
export async function withdrawFavour(
	by: Acting,
	input: { readonly id: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const favour = await findFavour(tx, viewer, input.id);
		if (!favour) return problem('not-found');
		const schools = [favour.loggedBySchoolId, favour.otherSchoolId];
		const school = schools.find((one) => may(viewer, 'favour.write', { school: one }));
		if (school === undefined) return problem('not-allowed');
		await tx
			.updateTable('favour')
			.set({ withdrawn_at: viewer.now })
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', favour.id)
			.execute();
		const about = { subjectId: favour.id, hostSchoolId: school, detail: { did: 'withdraw' } };
		await audit(tx, viewer, 'favour.write', about);
		return ok({ id: favour.id });
	});
}
