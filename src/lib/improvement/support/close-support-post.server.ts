/** Why: what has been met, or is no longer wanted, should not keep others wondering. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { findSupportPost } from './find-support-post.server.ts';

/** The school that posted takes it off the board; what was said about it stays with the two schools. */
export async function closeSupportPost(
	by: Acting,
	input: { readonly postId: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const post = await findSupportPost(tx, viewer, input.postId);
		if (!post) return problem('not-found');
		const refused = refuse(viewer, 'support.close', { school: post.schoolId });
		if (refused) return refused;
		const closed = await tx
			.updateTable('support_post')
			.set({ closed_at: viewer.now })
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', post.id)
			.where('closed_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (closed) await audit(tx, viewer, 'support.close', { subjectId: post.id, hostSchoolId: post.schoolId });
		return ok({ id: post.id });
	});
}
