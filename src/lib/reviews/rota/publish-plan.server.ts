/** Why: a plan is everybody's at one moment: its reviews, their teams and the mails come with it, or nothing does. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { type Breach, checkPlan, type PlannedReview, type RotaInput } from '#lib/rota/index.ts';
import { inputWithBegun, openPlan, type GatheredRota } from '#lib/rota/index.server.ts';
import { writeToPeople } from '../planning/write-to-people.server.ts';
import { findCycles, findRecipients, findStanding, type ClusterCycle } from './find-standing.server.ts';
import { publishedLetter, publishedLines } from './publish-letters.ts';
import { publishSteps, type PublishStep } from './publish-steps.ts';
import { storeSteps } from './store-steps.server.ts';

export interface PublishPlan {
	readonly rotaId: string;
	readonly planId: string;
	readonly version: number;
	/** Where the program is reached, for the link in the mail. */
	readonly origin: string;
}

/** The plan is everybody's, or what is in its way; then nothing has changed. */
export type PlanPublished =
	| { readonly kind: 'published'; readonly created: number; readonly changed: number; readonly left: number }
	| { readonly kind: 'breaks'; readonly input: RotaInput; readonly breaches: readonly Breach[] }
	| { readonly kind: 'no-cycle'; readonly clusters: readonly ClusterCycle[] };

/**
 * Publishes a draft: makes and changes the reviews of each cluster's open cycle, and puts the plan before it aside.
 * It is checked once more by today's facts. 'stale' when the draft was changed meanwhile, 'wrong-state' for a plan that
 * is neither a draft nor published.
 */
export async function publishPlan(
	by: Acting,
	{ rotaId, planId, version, origin }: PublishPlan,
): Promise<Result<PlanPublished, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid' | 'stale'>> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const gathered = await inputWithBegun(tx, viewer, rotaId);
		if (!gathered.ok) return gathered;
		const { input, partnershipId } = gathered.value;
		const refused = refuse(viewer, 'rota.publish', { partnership: partnershipId });
		if (refused) return refused;
		await lockRota(tx, by, rotaId);
		const draft = await openPlan(tx, viewer, { rotaId, planId });
		if (!draft) return problem('not-found');
		if (draft.status === 'published') return ok({ kind: 'published', created: 0, changed: 0, left: 0 });
		if (draft.status !== 'draft') return problem('wrong-state');
		if (draft.version !== version) return problem('stale');
		const { reviews } = draft.plan;
		const breaches = checkPlan(input, reviews);
		if (breaches.length > 0) return ok({ kind: 'breaks', input, breaches });
		const cycles = await findCycles(tx, viewer, [...new Set(reviews.map((one) => one.clusterId))]);
		const without = cycles.filter((one) => one.cycleId === null);
		if (without.length > 0) return ok({ kind: 'no-cycle', clusters: without });
		const before = await replacePublished(tx, by, rotaId, planId);
		const standing = await findStanding(
			tx,
			viewer,
			cycles.flatMap(({ cycleId }) => cycleId ?? []),
		);
		const steps = publishSteps(reviews, before, standing);
		const cycleOf = new Map(cycles.map((one) => [one.clusterId, one.cycleId ?? '']));
		const schoolOf = new Map(input.people.map((one) => [one.id, one.schoolId]));
		await tell(tx, by, steps, gathered.value, origin);
		await storeSteps(tx, viewer, steps, {
			planId,
			partnershipId,
			cycleOf: (id) => cycleOf.get(id) ?? '',
			schoolOf: (id) => schoolOf.get(id) ?? '',
		});
		const count = (kind: PublishStep['kind']): number => steps.filter((step) => step.kind === kind).length;
		const done = { created: count('create'), changed: count('change'), left: count('leave') };
		await audit(tx, viewer, 'rota.publish', { subjectId: rotaId, detail: { plan: planId, ...done } });
		return ok({ kind: 'published', ...done });
	});
}

/** Two people publishing at once wait for each other. */
async function lockRota(tx: Transaction, { viewer }: Acting, rotaId: string): Promise<void> {
	await tx
		.selectFrom('rota')
		.select('id')
		.where('programme_id', '=', viewer.programme.id)
		.where('id', '=', rotaId)
		.forUpdate()
		.execute();
}

/** Puts the published plan aside and this one in its place; gives the reviews of the plan before. */
async function replacePublished(
	tx: Transaction,
	{ viewer }: Acting,
	rotaId: string,
	planId: string,
): Promise<readonly PlannedReview[]> {
	const programme_id = viewer.programme.id;
	const before = await openPlan(tx, viewer, { rotaId });
	await tx
		.updateTable('rota_plan')
		.set((set) => ({ status: 'replaced', version: set('version', '+', 1) }))
		.where('programme_id', '=', programme_id)
		.where('rota_id', '=', rotaId)
		.where('status', '=', 'published')
		.execute();
	await tx
		.updateTable('rota_plan')
		.set((set) => ({
			status: 'published',
			published_by: viewer.person.id,
			published_at: viewer.now,
			version: set('version', '+', 1),
		}))
		.where('programme_id', '=', programme_id)
		.where('id', '=', planId)
		.execute();
	return before?.status === 'published' ? before.plan.reviews : [];
}

async function tell(
	tx: Transaction,
	{ viewer }: Acting,
	steps: readonly PublishStep[],
	{ input, rotaId, name }: GatheredRota,
	origin: string,
): Promise<void> {
	const touched = steps.filter((step) => step.kind !== 'leave');
	if (touched.length === 0) return;
	const hostIds = touched.map((step) => step.review.hostSchoolId);
	const ids = publishedLines(touched, () => []).map(({ personId }) => personId);
	const { people, heads } = await findRecipients(tx, viewer, hostIds, [...new Set(ids)]);
	const lines = publishedLines(touched, (host) =>
		heads.filter(({ schoolId }) => schoolId === host).map(({ personId }) => personId),
	);
	const schools = new Map(input.schools.map((one) => [one.id, one.name]));
	const link = `${origin}/${viewer.programme.slug}/rota/${rotaId}`;
	await writeToPeople(tx, viewer, [...heads, ...people], (to) =>
		publishedLetter(to, {
			rota: name,
			lines: lines.filter(({ personId }) => personId === to.personId),
			schoolName: (id) => schools.get(id) ?? '',
			link,
		}),
	);
}
