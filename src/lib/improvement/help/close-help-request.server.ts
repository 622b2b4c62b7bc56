/** Why: a request that has been met, or is no longer wanted, should not keep partners wondering. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { findRequest } from './find-request.server.ts';

/** The host takes its request off the list; what was offered stays in the log. */
export async function closeHelpRequest(
	by: Acting,
	input: { readonly requestId: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found'>> {
	return by.transaction(async (tx) => {
		const request = await findRequest(tx, by.viewer, input.requestId);
		if (!request) return problem('not-found');
		const refused = refuse(by.viewer, 'help.ask', { review: request.reviewId });
		if (refused) return refused;
		await tx
			.updateTable('help_request')
			.set({ closed_at: by.viewer.now })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('id', '=', request.id)
			.where('closed_at', 'is', null)
			.execute();
		await audit(tx, by.viewer, 'help.ask', {
			subjectId: request.id,
			hostSchoolId: request.hostSchoolId,
			detail: { did: 'close' },
		});
		return ok({ id: request.id });
	});
}
