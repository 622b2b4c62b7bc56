/** Why: two schools talk about one ask or offer, as equals and by themselves. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type SchoolId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { findSupportPost, type FoundPost } from './find-support-post.server.ts';
import { fitting, mostReplyWords } from './support-words.ts';
import { queueSupportMail, type SupportNews } from './support-mail.server.ts';

export interface ReplySupport {
	readonly id: string;
	readonly postId: string;
	/** Of the viewer's schools, the one that speaks. */
	readonly fromSchoolId: SchoolId;
	/** The school that posted answers this one; when it speaks itself, it is `fromSchoolId`. */
	readonly otherSchoolId: SchoolId;
	readonly text: string;
	readonly wantsAnswer: boolean;
	/** The address of this Lateral, for the link in the mail. */
	readonly origin: string;
}

/**
 * Answers a post, or an answer to it; sent twice with one id it is said, and mailed, once. The school that posted cannot
 * begin: 'not-found' when the other one has not spoken. 'wrong-state' when the post is closed.
 */
export async function replySupport(
	by: Acting,
	input: ReplySupport,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state'>> {
	const { viewer } = by;
	const refused = refuse(viewer, 'support.reply', { school: input.fromSchoolId });
	if (refused) return refused;
	const text = fitting(input.text, mostReplyWords);
	if (text === undefined) return problem('invalid', { fields: [{ field: 'text', message: 'text' }] });
	return by.transaction(async (tx) => {
		const post = await findSupportPost(tx, viewer, input.postId);
		if (!post) return problem('not-found');
		if (post.closed) return problem('wrong-state');
		const posted = input.fromSchoolId === post.schoolId;
		const apart = input.otherSchoolId !== post.schoolId && (posted || input.otherSchoolId === input.fromSchoolId);
		if (!apart) return problem('invalid', { fields: [{ field: 'fromSchoolId', message: 'own-school' }] });
		if (post.toSchoolId !== null && post.toSchoolId !== input.otherSchoolId) return problem('not-found');
		const to = await hearer(tx, by, post, input, posted);
		if (!to) return problem('not-found');
		const stored = await tx
			.insertInto('support_reply')
			.values({
				programme_id: viewer.programme.id,
				id: input.id,
				post_id: post.id,
				post_school_id: post.schoolId,
				other_school_id: input.otherSchoolId,
				from_school_id: input.fromSchoolId,
				text,
				wants_answer: input.wantsAnswer,
				by_person_id: viewer.person.id,
				by_language: viewer.person.language,
				at: viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!stored) return ok({ id: input.id });
		const school = viewer.appointments.find((one) => one.schoolId === input.fromSchoolId)?.schoolName ?? '';
		const { origin } = input;
		await queueSupportMail(tx, viewer, {
			what: 'answered',
			to,
			school,
			topic: post.topic,
			place: `support/${post.id}`,
			origin,
		});
		await audit(tx, viewer, 'support.reply', { subjectId: post.id, hostSchoolId: post.schoolId });
		return ok({ id: input.id });
	});
}

/** Who at the other school wrote last; before anybody has, whoever wrote the post. */
async function hearer(
	tx: Transaction,
	by: Acting,
	post: FoundPost,
	input: ReplySupport,
	posted: boolean,
): Promise<SupportNews['to'] | undefined> {
	const side = posted ? input.otherSchoolId : post.schoolId;
	const last = await tx
		.selectFrom('support_reply')
		.select(['by_person_id', 'by_language'])
		.where('programme_id', '=', by.viewer.programme.id)
		.where('post_id', '=', post.id)
		.where('other_school_id', '=', input.otherSchoolId)
		.where('from_school_id', '=', side)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (last) return { personId: last.by_person_id, language: last.by_language };
	return posted ? undefined : { personId: post.byPersonId, language: post.byLanguage };
}
