/** Why: the team's parts and the host's response are stored the same way: once, and never over a newer text. */
import type { Viewer } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ReportAtHand } from './report-at-hand.server.ts';

/** A part's text as it should be stored. */
export interface StoredSection {
	readonly section: 'context' | 'research' | 'support' | 'response';
	readonly text: string;
	readonly version: number;
	readonly withHost: boolean;
}

/** Stores a part that was based on `version`; the same first text sent twice is stored once. */
export async function storeSection(
	tx: Transaction,
	viewer: Viewer,
	at: ReportAtHand,
	{ section, text, version, withHost }: StoredSection,
): Promise<Result<{ readonly version: number }, 'stale'>> {
	const key = { programme_id: viewer.programme.id, review_id: at.reviewId, section };
	if (version === 0) {
		const made = await tx
			.insertInto('report_section')
			.values({ ...key, host_school_id: at.hostSchoolId, text, with_host: withHost })
			.onConflict((conflict) => conflict.columns(['programme_id', 'review_id', 'section']).doNothing())
			.executeTakeFirst();
		if (made.numInsertedOrUpdatedRows !== 0n) return ok({ version: 1 });
	} else {
		const changed = await tx
			.updateTable('report_section')
			.set((eb) => ({ text, version: eb('version', '+', 1) }))
			.where('programme_id', '=', key.programme_id)
			.where('review_id', '=', key.review_id)
			.where('section', '=', section)
			.where('version', '=', version)
			.returning('version')
			.executeTakeFirst();
		if (changed) return ok({ version: changed.version });
	}
	const newer = await tx
		.selectFrom('report_section')
		.select(['text', 'version'])
		.where('programme_id', '=', key.programme_id)
		.where('review_id', '=', key.review_id)
		.where('section', '=', section)
		.executeTakeFirst();
	if (newer?.text === text) return ok({ version: newer.version });
	return problem('stale', newer ? { theirs: newer } : {});
}
