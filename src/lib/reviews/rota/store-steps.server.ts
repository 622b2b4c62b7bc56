/** Why: a published plan becomes reviews and teams in a few statements, however many schools it has. */
import { audit } from '#lib/access/index.server.ts';
import type { Viewer } from '#lib/access/index.ts';
import { newId, type PartnershipId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ProposedMember } from '../planning/proposed-team.ts';
import { changeMembers, type NewMember, putMembers } from '../planning/store-team.server.ts';
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
		made.flatMap(({ id, step }) => joining(id, step.review.hostSchoolId, step.members, ground)),
	);
	return made;
}

async function change(tx: Transaction, viewer: Viewer, step: Change, ground: PublishGround): Promise<void> {
	const { standing, review } = step;
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
		.where('programme_id', '=', viewer.programme.id)
		.where('id', '=', standing.id)
		.execute();
	await changeMembers(tx, viewer, standing.id, step);
	await putMembers(tx, viewer, joining(standing.id, review.hostSchoolId, step.come, ground));
}

/** The members of one review as they join it, each for their school. */
function joining(
	reviewId: string,
	hostSchoolId: string,
	members: readonly ProposedMember[],
	{ partnershipId, schoolOf }: PublishGround,
): readonly NewMember[] {
	return members.map((member) => ({
		reviewId,
		hostSchoolId,
		partnershipId,
		schoolId: schoolOf(member.personId),
		member,
	}));
}
