/** Why: whoever plans can see and change every rule and wish; the next plan is made by them, earlier ones stay as they are. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import type { RotaRules, RotaWeights } from '../format/words.ts';
import { checkDraft, type RotaDraft } from './rota-draft.server.ts';

/** Everything on the settings page, based on `version`. Schools not named take one day and the rules' limit. */
export interface ChangeRota extends RotaDraft {
	readonly id: string;
	readonly version: number;
	readonly rules: RotaRules;
	readonly weights: RotaWeights;
	/** What was booked before the first plan stays as it is. */
	readonly keepBooked: boolean;
	readonly schools: readonly { readonly id: string; readonly visitDays: 1 | 2; readonly daysOut: number | null }[];
}

/** Stores the change; 'stale' with what is there now when somebody else was first. */
export async function changeRota(
	by: Acting,
	input: ChangeRota,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'invalid' | 'stale'>> {
	const { programme } = by.viewer;
	return by.transaction(async (tx) => {
		const found = await sql<{
			partnershipId: PartnershipId;
			name: string;
			first: string;
			last: string;
			version: number;
		}>`
			select partnership_id as "partnershipId", name, first_day as first, last_day as last, version
			from rota where programme_id = ${programme.id} and id = ${input.id} for update`.execute(tx);
		const stored = found.rows[0];
		if (!stored) return problem('not-found');
		const refused = refuse(by.viewer, 'rota.plan', { partnership: stored.partnershipId });
		if (refused) return refused;
		const wrong = await checkDraft(tx, programme.id, stored.partnershipId, input);
		if (wrong) return wrong;
		if (stored.version !== input.version) {
			const { name, first, last, version } = stored;
			return problem('stale', { theirs: { name, first, last, version } });
		}
		const { schools } = input;
		const of = (pick: (school: (typeof schools)[number]) => number | undefined): string =>
			JSON.stringify(
				Object.fromEntries(schools.flatMap((one) => (pick(one) === undefined ? [] : [[one.id, pick(one)]]))),
			);
		await tx
			.updateTable('rota')
			.set({
				name: input.name.trim(),
				cluster_ids: [...new Set(input.clusterIds)],
				first_day: input.first,
				last_day: input.last,
				rules: JSON.stringify(input.rules),
				weights: JSON.stringify(input.weights),
				visit_days: of(({ visitDays }) => (visitDays === 2 ? 2 : undefined)),
				keep_booked: input.keepBooked,
				days_out: of(({ daysOut }) => daysOut ?? undefined),
				version: stored.version + 1,
			})
			.where('programme_id', '=', programme.id)
			.where('id', '=', input.id)
			.execute();
		await audit(tx, by.viewer, 'rota.plan', {
			subjectId: input.id,
			detail: { changed: 'settings', version: stored.version + 1 },
		});
		return ok({ version: stored.version + 1 });
	});
}
