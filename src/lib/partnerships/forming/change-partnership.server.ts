/** Why: aims and the way decisions are made are the partnership's own, written down, and changed by one hand at a time. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import type { PartnershipStatus } from './partnership-status.ts';

/** The texts and the state of a partnership, based on `version`. */
export interface ChangePartnership {
	readonly id: PartnershipId;
	readonly version: number;
	readonly name: string;
	readonly aims: string;
	readonly decisionRules: string;
	readonly status: PartnershipStatus;
	/** The day on which the schools agreed, or none yet. */
	readonly signedUpOn: string | null;
}

/** Stores the change; 'stale' with what is there now when somebody else was first. */
export async function changePartnership(
	by: Acting,
	input: ChangePartnership,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'stale'>> {
	const refused = refuse(by.viewer, 'partnership.change', { partnership: input.id });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const programmeId = by.viewer.programme.id;
		const stored = await tx
			.updateTable('partnership')
			.set((set) => ({
				name: input.name,
				aims: input.aims,
				decision_rules: input.decisionRules,
				status: input.status,
				signed_up_on: input.signedUpOn,
				version: set('version', '+', 1),
			}))
			.where('programme_id', '=', programmeId)
			.where('id', '=', input.id)
			.where('version', '=', input.version)
			.returning('version')
			.executeTakeFirst();
		if (!stored) {
			const theirs = await tx
				.selectFrom('partnership')
				.select(['name', 'aims', 'decision_rules as decisionRules', 'status', 'signed_up_on as signedUpOn', 'version'])
				.where('programme_id', '=', programmeId)
				.where('id', '=', input.id)
				.executeTakeFirst();
			return theirs ? problem('stale', { theirs }) : problem('not-found');
		}
		await audit(tx, by.viewer, 'partnership.change', {
			subjectId: input.id,
			detail: { status: input.status, version: stored.version },
		});
		return ok(stored);
	});
}
