/** Why: asking for a plan stores everything it will be made from, so that it can be traced and made again. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import { inputWithBegun } from './input-with-begun.server.ts';
import { startRun, type AskedRun } from './start-run.server.ts';

export interface AskForPlan {
	readonly rotaId: string;
	/** Made by the form, so that pressing twice asks once. */
	readonly runId: string;
}

/**
 * Asks for a whole year's plan; `carryOutRun` makes it. While another search of this rota is running, that one is
 * answered. 'wrong-state' when there is no school to plan for or the rota's days have passed.
 */
export async function askForPlan(
	by: Acting,
	{ rotaId, runId }: AskForPlan,
): Promise<Result<AskedRun, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid'>> {
	return by.transaction(async (tx) => {
		const gathered = await inputWithBegun(tx, by.viewer, rotaId);
		if (!gathered.ok) return gathered;
		const { partnershipId, input } = gathered.value;
		const run = await startRun(tx, by.viewer, { id: runId, rotaId, partnershipId, kind: 'plan', input, basedOn: null });
		if (run.begun) {
			await audit(tx, by.viewer, 'rota.plan', {
				subjectId: rotaId,
				detail: { what: 'asked', run: run.runId, schools: input.schools.length, people: input.people.length },
			});
		}
		return ok(run);
	});
}
