/** Why: what was typed on a phone between two lessons is kept, finished or not; no empty field is ever a reason to refuse. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { FollowUpKind } from './bookings.ts';
import type { FollowUpTexts, SaidProgress } from './read-follow-up.server.ts';

/** What was said of one action; without `progress` nothing was said, and a note alone counts as in progress. */
export interface SaidOfAction {
	readonly actionId: string;
	readonly progress?: SaidProgress | undefined;
	readonly note: string;
}

export interface SaveFollowUp extends Partial<FollowUpTexts> {
	readonly reviewId: ReviewId;
	readonly kind: FollowUpKind;
	readonly version: number;
	readonly actions?: readonly SaidOfAction[];
}

/** Stores the page as it stands. 'stale' with the newer words when a colleague saved meanwhile. */
export async function saveFollowUp(
	by: Acting,
	input: SaveFollowUp,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'stale'>> {
	const refused = refuse(by.viewer, 'follow-up.write', { review: input.reviewId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const programmeId = by.viewer.programme.id;
		const stored = await tx
			.updateTable('follow_up')
			.set((set) => ({ ...columnsOf(input), version: set('version', '+', 1) }))
			.where('programme_id', '=', programmeId)
			.where('review_id', '=', input.reviewId)
			.where('kind', '=', input.kind)
			.where('version', '=', input.version)
			.returning(['id', 'version', 'host_school_id'])
			.executeTakeFirst();
		if (!stored) return theirs(tx, programmeId, input);
		const said = (input.actions ?? []).flatMap((one) => {
			const progress = one.progress ?? (one.note.trim() === '' ? undefined : 'in-progress');
			return progress === undefined ? [] : [{ id: one.actionId, progress, note: one.note }];
		});
		if (input.actions) await storeActions(tx, programmeId, stored.id, input.reviewId, input.actions, said);
		await audit(tx, by.viewer, 'follow-up.write', {
			subjectId: stored.id,
			hostSchoolId: stored.host_school_id,
			detail: { kind: input.kind, said: said.length },
		});
		return ok({ version: stored.version });
	});
}

function columnsOf(input: SaveFollowUp) {
	return {
		...(input.changedForPupils === undefined ? {} : { changed_for_pupils: input.changedForPupils }),
		...(input.changedForStaff === undefined ? {} : { changed_for_staff: input.changedForStaff }),
		...(input.lessons === undefined ? {} : { lessons: input.lessons }),
		...(input.nextStep === undefined ? {} : { next_step: input.nextStep }),
		...(input.recommendedNext === undefined ? {} : { recommended_next: input.recommendedNext }),
	};
}

async function theirs(tx: Transaction, programmeId: string, input: SaveFollowUp) {
	const now = await tx
		.selectFrom('follow_up')
		.select(['version', 'changed_for_pupils', 'changed_for_staff', 'lessons', 'next_step', 'recommended_next'])
		.where('programme_id', '=', programmeId)
		.where('review_id', '=', input.reviewId)
		.where('kind', '=', input.kind)
		.executeTakeFirst();
	if (!now) return problem('not-found');
	return problem('stale', {
		theirs: {
			version: now.version,
			changedForPupils: now.changed_for_pupils,
			changedForStaff: now.changed_for_staff,
			lessons: now.lessons,
			nextStep: now.next_step,
			recommendedNext: now.recommended_next,
		},
	});
}

/** What is said here is also the action's own word; an answer taken back leaves the action as it was. */
async function storeActions(
	tx: Transaction,
	programmeId: string,
	followUpId: string,
	reviewId: ReviewId,
	shown: readonly SaidOfAction[],
	said: readonly { readonly id: string; readonly progress: SaidProgress; readonly note: string }[],
): Promise<void> {
	const silent = shown.map(({ actionId }) => actionId).filter((id) => !said.some((one) => one.id === id));
	if (silent.length > 0) {
		await tx
			.deleteFrom('follow_up_action')
			.where('programme_id', '=', programmeId)
			.where('follow_up_id', '=', followUpId)
			.where('action_id', 'in', silent)
			.execute();
	}
	if (said.length === 0) return;
	const rows = JSON.stringify(said);
	await sql`
insert into follow_up_action (programme_id, follow_up_id, action_id, review_id, host_school_id, progress, note)
select a.programme_id, ${followUpId}::uuid, a.id, a.review_id, a.host_school_id, s.progress, s.note
from jsonb_to_recordset(${rows}::jsonb) as s (id uuid, progress text, note text)
join action a on a.id = s.id and a.programme_id = ${programmeId} and a.review_id = ${reviewId}
on conflict (programme_id, follow_up_id, action_id) do update set progress = excluded.progress, note = excluded.note`.execute(
		tx,
	);
	await sql`
update action a set progress = s.progress
from jsonb_to_recordset(${rows}::jsonb) as s (id uuid, progress text)
where a.id = s.id and a.programme_id = ${programmeId} and a.review_id = ${reviewId} and a.progress <> s.progress`.execute(
		tx,
	);
}
