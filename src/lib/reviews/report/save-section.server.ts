/** Why: the parts around the findings are written by the team, a part at a time, and save themselves. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { beginDraft } from './begin-draft.server.ts';
import { reportAtHand } from './report-at-hand.server.ts';
import { isOpenForWriting } from './report-stage.ts';
import { storeSection } from './store-section.server.ts';

/** The parts that the team writes; the response is the host's alone. */
export type TeamSection = 'context' | 'research' | 'support';

/** A part's text and the version it was based on; 0 for a part that nobody has written. */
export interface SaveSection {
	readonly reviewId: ReviewId;
	readonly section: TeamSection;
	readonly text: string;
	readonly version: number;
}

/** Writes one part of the report; a stale change is refused with the newer text in `theirs`. */
export async function saveSection(
	by: Acting,
	input: SaveSection,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale'>> {
	const refused = refuse(by.viewer, 'report.write', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (!isOpenForWriting(at.status, at.report)) return problem('wrong-state');
		const stored = await storeSection(tx, viewer, at, { ...input, withHost: at.report === 'accuracy-check' });
		if (!stored.ok) return stored;
		await beginDraft(tx, viewer, at);
		await audit(tx, viewer, 'report.write', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'section-saved', section: input.section, version: stored.value.version },
		});
		return stored;
	});
}
