/** Why: whoever waits for a plan sees how far it is; whoever gets none sees which rules clash. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { RotaInput } from '../format/rota-input.ts';
import { type RunKind, type RunState, runState, silentSeconds } from './run-state.ts';

/** A search as its page shows it. `input` comes with the clashes, which are told in its names. */
export interface RunSeen {
	readonly id: string;
	readonly rotaId: string;
	readonly rotaName: string;
	readonly partnershipId: string;
	readonly kind: RunKind;
	readonly state: RunState;
	readonly schools: number;
	readonly people: number;
	readonly input: RotaInput | undefined;
}

/** Reads a search. One round trip. */
export async function readRun(by: Acting, runId: string): Promise<Result<RunSeen, 'not-found' | 'not-allowed'>> {
	return by.transaction(async (tx) => {
		const row = await tx
			.selectFrom('rota_run as r')
			.innerJoin('rota as t', (join) =>
				join.onRef('t.programme_id', '=', 'r.programme_id').onRef('t.id', '=', 'r.rota_id'),
			)
			.select([
				'r.id',
				'r.rota_id',
				'r.partnership_id',
				'r.kind',
				'r.status',
				'r.cancel_asked',
				'r.progress',
				'r.outcome',
			])
			.select('t.name')
			.select([
				sql<boolean>`r.touched_at < now() - make_interval(secs => ${silentSeconds})`.as('silent'),
				sql<RotaInput | null>`case when r.status = 'no-plan' then r.input end`.as('input'),
				sql<number>`coalesce(jsonb_array_length(r.input->'schools'), 0)`.as('schools'),
				sql<number>`coalesce(jsonb_array_length(r.input->'people'), 0)`.as('people'),
			])
			.where('r.programme_id', '=', by.viewer.programme.id)
			.where('r.id', '=', runId)
			.executeTakeFirst();
		if (!row) return problem('not-found');
		const refused = refuse(by.viewer, 'rota.plan', { partnership: row.partnership_id as never });
		if (refused) return refused;
		return ok({
			id: row.id,
			rotaId: row.rota_id,
			rotaName: row.name,
			partnershipId: row.partnership_id,
			kind: row.kind,
			state: runState({ ...row, cancelAsked: row.cancel_asked }),
			schools: row.schools,
			people: row.people,
			input: row.input ?? undefined,
		});
	});
}
