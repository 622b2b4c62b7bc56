/** Why: whoever offered should know that the answer is yes. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';

/** The host accepts an offer; accepting twice is accepting once. */
export async function acceptHelp(
	by: Acting,
	input: { readonly offerId: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found'>> {
	return by.transaction(async (tx) => {
		const programmeId = by.viewer.programme.id;
		const offer = await tx
			.selectFrom('help_offer as o')
			.innerJoin('help_request as r', (join) =>
				join.onRef('r.programme_id', '=', 'o.programme_id').onRef('r.id', '=', 'o.help_request_id'),
			)
			.select(['o.id', 'r.review_id', 'o.host_school_id', 'o.accepted_at'])
			.where('o.programme_id', '=', programmeId)
			.where('o.id', '=', input.offerId)
			.executeTakeFirst();
		if (!offer) return problem('not-found');
		const refused = refuse(by.viewer, 'help.accept', { review: offer.review_id as ReviewId });
		if (refused) return refused;
		if (offer.accepted_at === null) {
			await tx
				.updateTable('help_offer')
				.set({ accepted_at: by.viewer.now })
				.where('programme_id', '=', programmeId)
				.where('id', '=', offer.id)
				.execute();
			await audit(tx, by.viewer, 'help.accept', { subjectId: offer.id, hostSchoolId: offer.host_school_id });
		}
		return ok({ id: offer.id });
	});
}
