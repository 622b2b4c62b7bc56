/** Why: what the school makes of its report is printed in it, in its own words; nobody edits it but the host. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { reportAtHand } from './report-at-hand.server.ts';
import { isOpenForResponse } from './report-stage.ts';
import { storeSection } from './store-section.server.ts';

/** Writes the host's response; 0 is the version of one that nobody has written. The team reads it once the report is final. */
export async function writeResponse(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly text: string; readonly version: number },
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale'>> {
	const refused = refuse(by.viewer, 'report.respond', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (!isOpenForResponse(at.status, at.report)) return problem('wrong-state');
		const stored = await storeSection(tx, viewer, at, { ...input, section: 'response', withHost: true });
		if (!stored.ok) return stored;
		await audit(tx, viewer, 'report.respond', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { version: stored.value.version },
		});
		return stored;
	});
}
