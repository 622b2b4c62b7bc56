/** Why: a published plan becomes reviews and teams in a few statements, however many schools it has. */
import { audit } from '#lib/access/index.server.ts';
import type { Viewer } from '#lib/access/index.ts';
import { newId, type PartnershipId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ProposedMember } from '../planning/proposed-team.ts';
import { columnsOf } from '../planning/review-record.ts';
import { moveReview } from '../rules/review-state.ts';
import type { PublishStep } from './publish-steps.ts';

/** What storing needs to know beside the steps. */
export interface PublishGround {
	readonly planId: string;
	readonly partnershipId: PartnershipId;
	readonly cycleOf: (clusterId: string) => string;
	/** The school whose person this is. */
	readonly schoolOf: (personId: string) => string;
}

type Create = Extract<PublishStep, { readonly kind: 'create' }>;
type Change = Extract<PublishStep, { readonly kind: 'change' }>;

/** Stores the steps, with an entry in the log for each review that is made or changed. */
export async function storeSteps(
	tx: Transaction,
	viewer: Viewer,
	steps: readonly PublishStep[],
	ground: PublishGround,
): Promise<void> {
	const created = await create(
		tx,
		viewer,
		steps.filter((step): step is Create => step.kind === 'create'),
		ground,
	);
	const changed = steps.filter((step): step is Change => step.kind === 'change');
	for (const step of changed) await change(tx, viewer, step, ground);
	for (const { id, step } of created) {
		await audit(tx, viewer, 'review.plan', {
			subjectId: id,
			hostSchoolId: step.review.hostSchoolId,
			detail: { what: 'rota', plan: ground.planId, members: step.members.length },
		});
	}
	for (const { standing, review, moved, come, left } of changed) {
		await audit(tx, viewer, 'review.plan', {
			subjectId: standing.id,
			hostSchoolId: review.hostSchoolId,
			detail: {
				what: 'rota',
				plan: ground.planId,
				...(moved ? { from: standing.firstDay, to: review.days[0] ?? standing.firstDay } : {}),
				came: come.map((one) => one.personId),
				left,
			},
		});
	}
}

async function create(
	tx: Transaction,
	viewer: Viewer,
	steps: readonly Create[],
	ground: PublishGround,
): Promise<readonly { readonly id: string; readonly step: Create }[]> {
	const made = steps.flatMap((step) => {
		const [first] = step.review.days;
		return first === undefined ? [] : [{ id: newId<'review'>(), first, step }];
	});
	if (made.length === 0) return [];
	await tx
		.insertInto('review')
		.values(
			made.map(({ id, first, step: { review } }) => ({
				programme_id: viewer.programme.id,
				id,
				cycle_id: ground.cycleOf(review.clusterId),
				cluster_id: review.clusterId,
				partnership_id: ground.partnershipId,
				host_school_id: review.hostSchoolId,
				mode: 'in-person' as const,
				first_day: first,
				last_day: review.days.at(-1) ?? first,
				status: 'planned' as const,
				created_by: viewer.person.id,
				created_at: viewer.now,
			})),
		)
		.execute();
	await putMembers(
		tx,
		viewer,
		made.flatMap(({ id, step }) =>
			step.members.map((member) => ({ reviewId: id, hostSchoolId: step.review.hostSchoolId, member })),
		),
		ground,
	);
	return made;
}

async function change(tx: Transaction, viewer: Viewer, step: Change, ground: PublishGround): Promise<void> {
	const { standing, review } = step;
	const programme_id = viewer.programme.id;
	const resumed = step.resumed ? moveReview(standing.state, { kind: 'resume' }) : undefined;
	const state = resumed?.kind === 'moved' ? resumed.state : standing.state;
	const columns = columnsOf(state);
	await tx
		.updateTable('review')
		.set((set) => ({
			...columns,
			missing_steps: [...columns.missing_steps],
			first_day: review.days[0] ?? standing.firstDay,
			last_day: review.days.at(-1) ?? standing.lastDay,
			version: set('version', '+', 1),
		}))
		.where('programme_id', '=', programme_id)
		.where('id', '=', standing.id)
		.execute();
	if (step.left.length > 0) {
		await tx
			.updateTable('review_member')
			.set({ ended_at: viewer.now })
			.where('programme_id', '=', programme_id)
			.where('review_id', '=', standing.id)
			.where('person_id', 'in', [...step.left])
			.execute();
	}
	for (const { personId, part } of step.otherPart) {
		await tx
			.updateTable('review_member')
			.set({ part })
			.where('programme_id', '=', programme_id)
			.where('review_id', '=', standing.id)
			.where('person_id', '=', personId)
			.execute();
	}
	const come = step.come.map((member) => ({ reviewId: standing.id, hostSchoolId: review.hostSchoolId, member }));
	await putMembers(tx, viewer, come, ground);
}

/** Adds people to teams; whoever was on one before comes back as new, and accepts the ground rules anew. */
async function putMembers(
	tx: Transaction,
	viewer: Viewer,
	rows: readonly { readonly reviewId: string; readonly hostSchoolId: string; readonly member: ProposedMember }[],
	ground: PublishGround,
): Promise<void> {
	if (rows.length === 0) return;
	await tx
		.insertInto('review_member')
		.values(
			rows.map(({ reviewId, hostSchoolId, member }) => ({
				programme_id: viewer.programme.id,
				review_id: reviewId,
				person_id: member.personId,
				part: member.part,
				school_id: ground.schoolOf(member.personId),
				host_school_id: hostSchoolId,
				partnership_id: ground.partnershipId,
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
