/** Why: a copy made to try something out can be put away again; what is published stays for good. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type FrameworkId, type Result } from '#lib/kernel/index.ts';

/** Throws a draft away. `not-found`: it is gone already. `wrong-state`: it is published, and what is published stays. */
export async function discardFrameworkDraft(
	by: Acting,
	input: { readonly frameworkId: FrameworkId },
): Promise<Result<null, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'framework.write');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const gone = await tx
			.deleteFrom('framework')
			.where('programme_id', '=', by.viewer.programme.id)
			.where('id', '=', input.frameworkId)
			.where('status', '=', 'draft')
			.returning('id')
			.executeTakeFirst();
		if (!gone) {
			const published = await tx
				.selectFrom('framework')
				.select('id')
				.where('programme_id', '=', by.viewer.programme.id)
				.where('id', '=', input.frameworkId)
				.executeTakeFirst();
			return problem(published ? 'wrong-state' : 'not-found');
		}
		await audit(tx, by.viewer, 'framework.write', { subjectId: input.frameworkId, detail: { step: 'discarded' } });
		return ok(null);
	});
}
