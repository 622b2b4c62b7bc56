/** Why: a team changes by hand and by a published plan; either way people come, go and change parts in the same few statements. */
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ProposedMember } from './proposed-team.ts';

/** What changes in the team of one review. */
export interface TeamChanges {
	readonly come: readonly ProposedMember[];
	readonly otherPart: readonly ProposedMember[];
	/** Who leaves: ids of people. */
	readonly left: readonly string[];
}

/** Somebody who joins a team, for their school. */
export interface NewMember {
	readonly reviewId: string;
	readonly hostSchoolId: string;
	readonly partnershipId: string;
	readonly schoolId: string;
	readonly member: ProposedMember;
}

/** Ends the part of those who leave, and gives others another; their lines stay. */
export async function changeMembers(
	tx: Transaction,
	viewer: Viewer,
	reviewId: string,
	{ otherPart, left }: Omit<TeamChanges, 'come'>,
): Promise<void> {
	const programmeId = viewer.programme.id;
	if (left.length > 0) {
		await tx
			.updateTable('review_member')
			.set({ ended_at: viewer.now })
			.where('programme_id', '=', programmeId)
			.where('review_id', '=', reviewId)
			.where('person_id', 'in', [...left])
			.execute();
	}
	for (const { personId, part } of otherPart) {
		await tx
			.updateTable('review_member')
			.set({ part })
			.where('programme_id', '=', programmeId)
			.where('review_id', '=', reviewId)
			.where('person_id', '=', personId)
			.execute();
	}
}

/** Adds people to teams; whoever was on one before comes back as new, and accepts the ground rules anew. */
export async function putMembers(tx: Transaction, viewer: Viewer, rows: readonly NewMember[]): Promise<void> {
	if (rows.length === 0) return;
	await tx
		.insertInto('review_member')
		.values(
			rows.map(({ reviewId, hostSchoolId, partnershipId, schoolId, member }) => ({
				programme_id: viewer.programme.id,
				review_id: reviewId,
				person_id: member.personId,
				part: member.part,
				school_id: schoolId,
				host_school_id: hostSchoolId,
				partnership_id: partnershipId,
			})),
		)
		.onConflict((conflict) =>
			conflict.columns(['programme_id', 'review_id', 'person_id']).doUpdateSet((row) => ({
				part: row.ref('excluded.part'),
				school_id: row.ref('excluded.school_id'),
				accepted_rules_at: null,
				ended_at: null,
			})),
		)
		.execute();
}
