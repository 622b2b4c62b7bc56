/** Why: the host says part by part what is not so, in its own words, and both the words and the answer are kept. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { tooLong } from './correction-length.ts';
import { reportAtHand } from './report-at-hand.server.ts';

/** What should be put right. `about` is a finding's id or the code of a part; `id` is made by whoever fills in the form. */
export interface Correction {
	readonly id: string;
	readonly about: string;
	readonly text: string;
}

/**
 * Keeps the host's corrections, all or none; the same ids twice are kept once. Empty ones are left out; those that are
 * too long are named by what they are about.
 */
export async function replyOnAccuracy(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly corrections: readonly Correction[] },
): Promise<Result<{ readonly kept: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid'>> {
	const refused = refuse(by.viewer, 'report.check', { review: input.reviewId });
	if (refused) return refused;
	const corrections = input.corrections.filter(({ text }) => text.trim() !== '');
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (at.report !== 'accuracy-check') return problem('wrong-state');
		if (corrections.length === 0) return problem('invalid', { fields: [] });
		const long = corrections.filter(tooLong);
		if (long.length > 0)
			return problem('invalid', {
				fields: long.map(({ about }) => ({ field: about, message: 'problem_too_long' })),
			});
		const parts = await tx
			.selectFrom('finding')
			.select('id')
			.where('programme_id', '=', viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where('withdrawn_at', 'is', null)
			.execute();
		const known = new Set<string>([...parts.map(({ id }) => id), 'context', 'research', 'support']);
		if (corrections.some(({ about }) => !known.has(about))) return problem('not-found');
		const made = await tx
			.insertInto('accuracy_reply')
			.values(
				corrections.map(({ id, about, text }) => ({
					programme_id: viewer.programme.id,
					id,
					review_id: input.reviewId,
					host_school_id: at.hostSchoolId,
					about,
					text,
					by_person_id: viewer.person.id,
					at: viewer.now,
				})),
			)
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.executeTakeFirst();
		const kept = Number(made.numInsertedOrUpdatedRows ?? 0n);
		if (kept === 0) return ok({ kept });
		await tx
			.updateTable('report')
			.set((eb) => ({ version: eb('version', '+', 1), facts_agreed_at: null, facts_agreed_by: null }))
			.where('programme_id', '=', viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.execute();
		await audit(tx, viewer, 'report.check', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'corrections', count: kept },
		});
		return ok({ kept });
	});
}
