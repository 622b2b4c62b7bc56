/** Why: a search that has been asked for goes on beside the request that asked; its page follows it. */
import { redirect } from '@sveltejs/kit';
import type { Acting } from '#lib/access/index.server.ts';
import { carryOutRun, type AskedRun } from '#lib/rota/index.server.ts';

/** Begins a search unless it is under way, and goes to its page. */
export function beginRun(by: Acting, rotaId: string, { runId, begun }: AskedRun): never {
	if (begun) {
		void carryOutRun(by, runId).catch((cause: unknown) => {
			console.error('A search for a plan could not be kept.', cause);
		});
	}
	redirect(303, `/${by.viewer.programme.slug}/rota/${rotaId}/runs/${runId}`);
}
