/** Why: one rota has one search at a time, whoever asks and however often the button is pressed. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { RotaInput } from '../format/rota-input.ts';
import { type RunKind, silentSeconds } from './run-state.ts';

/** The search that answers; `begun` when it was stored just now and is to be carried out. */
export interface AskedRun {
	readonly runId: string;
	readonly begun: boolean;
}

interface NewRun {
	readonly id: string;
	readonly rotaId: string;
	readonly partnershipId: string;
	readonly kind: RunKind;
	readonly input: RotaInput;
	readonly basedOn: string | null;
}

/** Stores a search with its input, unless this rota has a living one or this very one is stored already. */
export async function startRun(tx: Transaction, viewer: Viewer, run: NewRun): Promise<AskedRun> {
	const programme_id = viewer.programme.id;
	// The rota's row is the lock: two people asking at once wait for each other.
	await tx
		.selectFrom('rota')
		.select('id')
		.where('programme_id', '=', programme_id)
		.where('id', '=', run.rotaId)
		.forUpdate()
		.execute();
	const living = await tx
		.selectFrom('rota_run')
		.select('id')
		.where('programme_id', '=', programme_id)
		.where('rota_id', '=', run.rotaId)
		.where((where) =>
			where.or([
				where('id', '=', run.id),
				where.and([
					where('status', '=', 'running'),
					where('touched_at', '>', sql<Date>`now() - make_interval(secs => ${silentSeconds})`),
				]),
			]),
		)
		.executeTakeFirst();
	if (living) return { runId: living.id, begun: false };
	await tx
		.insertInto('rota_run')
		.values({
			programme_id,
			id: run.id,
			rota_id: run.rotaId,
			partnership_id: run.partnershipId,
			kind: run.kind,
			status: 'running',
			input: JSON.stringify(run.input),
			based_on: run.basedOn,
			asked_by: viewer.person.id,
			asked_at: viewer.now,
			touched_at: sql`now()`,
		})
		.execute();
	return { runId: run.id, begun: true };
}
