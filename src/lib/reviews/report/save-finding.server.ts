/** Why: a finding is a statement with its trail; it is written by several people, so each change names what it was based on. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type FindingId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { attach } from './attach-evidence.server.ts';
import { beginDraft } from './begin-draft.server.ts';
import { reportAtHand } from './report-at-hand.server.ts';
import { isOpenForWriting } from './report-stage.ts';

/** What a finding is for: what was seen, a strength to share, or a point to explore. */
export type FindingKind = 'saw' | 'strength' | 'explore';

/** A new finding (no `version`; `noteIds` begin its trail) or a change to one that was read at `version`. */
export interface SaveFinding {
	readonly reviewId: ReviewId;
	readonly findingId: FindingId;
	readonly kind: FindingKind;
	readonly questionCode: string | null;
	readonly statement: string;
	readonly version?: number;
	readonly noteIds?: readonly string[];
}

/** Writes a finding; a new one goes to the end of its kind, a stale change is refused with the newer text in `theirs`. */
export async function saveFinding(
	by: Acting,
	input: SaveFinding,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale'>> {
	const refused = refuse(by.viewer, 'report.write', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (!isOpenForWriting(at.status, at.report)) return problem('wrong-state');
		const key = { programme_id: viewer.programme.id, review_id: input.reviewId };
		const about = { subjectId: input.reviewId, hostSchoolId: at.hostSchoolId };
		if (input.version === undefined) {
			const made = await tx
				.insertInto('finding')
				.values({
					...key,
					id: input.findingId,
					host_school_id: at.hostSchoolId,
					position: sql<number>`(select coalesce(max(f.position), 0) + 1 from finding f
						where f.programme_id = ${key.programme_id} and f.review_id = ${key.review_id})`,
					kind: input.kind,
					question_code: input.questionCode,
					statement: input.statement,
					with_host: at.report === 'accuracy-check',
				})
				.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
				.executeTakeFirst();
			if (made.numInsertedOrUpdatedRows === 0n) return ok({ version: 1 });
			await beginDraft(tx, viewer, at);
			const notes = input.noteIds ?? [];
			if (notes.length > 0)
				await attach(tx, viewer, at, { findingId: input.findingId, noteIds: notes, bearing: 'supports' });
			await audit(tx, viewer, 'report.write', {
				...about,
				detail: { step: 'finding-added', finding: input.findingId, notes: notes.length },
			});
			return ok({ version: 1 });
		}
		const changed = await tx
			.updateTable('finding')
			.set((eb) => ({
				kind: input.kind,
				question_code: input.questionCode,
				statement: input.statement,
				version: eb('version', '+', 1),
			}))
			.where('programme_id', '=', key.programme_id)
			.where('id', '=', input.findingId)
			.where('review_id', '=', key.review_id)
			.where('withdrawn_at', 'is', null)
			.where('version', '=', input.version)
			.returning('version')
			.executeTakeFirst();
		if (!changed) {
			const newer = await tx
				.selectFrom('finding')
				.select(['statement', 'version'])
				.where('programme_id', '=', key.programme_id)
				.where('id', '=', input.findingId)
				.where('review_id', '=', key.review_id)
				.where('withdrawn_at', 'is', null)
				.executeTakeFirst();
			if (!newer) return problem('not-found');
			return newer.statement === input.statement ? ok({ version: newer.version }) : problem('stale', { theirs: newer });
		}
		await beginDraft(tx, viewer, at);
		await audit(tx, viewer, 'report.write', {
			...about,
			detail: { step: 'finding-changed', finding: input.findingId, version: changed.version },
		});
		return ok({ version: changed.version });
	});
}
