/** Why: the search runs beside the requests; its row tells how far it is, hears when it is called off, and keeps what came of it. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { newId, ok, problem, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import { planRota, type RotaOutcome, type RotaTask } from '../solve/plan-rota.server.ts';
import { inTurn } from './planning-turns.server.ts';
import type { RunProgress, StoredRun } from './run-state.ts';
import { readStoredPlan, settlePlan } from './stored-plan.ts';

/** Milliseconds between two signs of life; a call-off is heard as quickly. */
const beat = 500;

/** Seconds for a search. Our default: a hard cluster of 15 schools is proved or nearly so in ten. */
const mostSeconds = 60;

interface Run {
	readonly id: string;
	readonly rotaId: string;
	readonly partnershipId: PartnershipId;
	readonly kind: 'plan' | 'repair' | 'hand';
	readonly status: StoredRun['status'];
	readonly input: RotaInput;
	readonly basedOn: string | null;
	readonly published: readonly PlannedReview[];
}

/** What became of a search. */
export interface CarriedOut {
	readonly status: StoredRun['status'];
	readonly planId: string | undefined;
}

/**
 * Carries out a search that has been asked for, to its end: minutes at most. Start it and do not wait for it. Whatever
 * goes wrong is kept in its row. 'wrong-state' when it is not waiting to be carried out.
 */
export async function carryOutRun(
	by: Acting,
	runId: string,
	seconds = mostSeconds,
): Promise<Result<CarriedOut, 'not-found' | 'not-allowed' | 'wrong-state'>> {
	const run = await findRun(by, runId);
	if (!run) return problem('not-found');
	const refused = refuse(by.viewer, 'rota.plan', { partnership: run.partnershipId });
	if (refused) return refused;
	if (run.status !== 'running' || run.kind === 'hand') return problem('wrong-state');
	const signs = signsOfLife(by, runId);
	try {
		const outcome = await inTurn(async () => {
			if (signs.calledOff()) return { kind: 'stopped' } as const;
			const running = planRota(taskOf(run, seconds), signs.tell);
			signs.onCallOff(running.cancel);
			return running.outcome;
		});
		await signs.end();
		return ok(await keep(by, run, outcome));
	} catch (cause) {
		await signs.end();
		console.error('A search for a plan broke.', cause instanceof Error ? cause.message : cause);
		await close(by, run.id, { status: 'failed', outcome: {} });
		return ok({ status: 'failed', planId: undefined });
	}
}

async function findRun(by: Acting, runId: string): Promise<Run | undefined> {
	return by.transaction(async (tx) => {
		const row = await tx
			.selectFrom('rota_run as r')
			.leftJoin('rota_plan as p', (join) =>
				join.onRef('p.programme_id', '=', 'r.programme_id').onRef('p.id', '=', 'r.based_on'),
			)
			.select(['r.id', 'r.rota_id', 'r.partnership_id', 'r.kind', 'r.status', 'r.input', 'r.based_on', 'p.plan'])
			.where('r.programme_id', '=', by.viewer.programme.id)
			.where('r.id', '=', runId)
			.executeTakeFirst();
		return (
			row && {
				id: row.id,
				rotaId: row.rota_id,
				partnershipId: row.partnership_id as PartnershipId,
				kind: row.kind,
				status: row.status,
				input: row.input as RotaInput,
				basedOn: row.based_on,
				published: readStoredPlan(row.plan).reviews,
			}
		);
	});
}

function taskOf({ kind, input, published }: Run, seconds: number): RotaTask {
	if (!('format' in input)) throw new Error('The stored input is not one.');
	return kind === 'repair'
		? { kind, input, published, seconds, explain: true }
		: { kind: 'plan', input, seconds, explain: true };
}

/** Writes the newest progress twice a second and listens for a call-off. */
function signsOfLife(by: Acting, runId: string) {
	let newest: RunProgress | undefined;
	let callOff: (() => void) | undefined;
	let called = false;
	let writing: Promise<void> | undefined;
	const write = async (): Promise<void> => {
		const row = await by.transaction((tx) =>
			tx
				.updateTable('rota_run')
				.set({ touched_at: sql`now()`, ...(newest ? { progress: JSON.stringify(newest) } : {}) })
				.where('programme_id', '=', by.viewer.programme.id)
				.where('id', '=', runId)
				.where('status', '=', 'running')
				.returning('cancel_asked')
				.executeTakeFirst(),
		);
		// A row that is no longer running has been ended by somebody else.
		called = row?.cancel_asked ?? true;
		if (called) callOff?.();
	};
	const timer = setInterval(() => {
		writing ??= write()
			.catch(() => undefined)
			.finally(() => {
				writing = undefined;
			});
	}, beat);
	return {
		tell: (progress: RunProgress): void => {
			newest = progress;
		},
		calledOff: (): boolean => called,
		onCallOff: (cancel: () => void): void => {
			callOff = cancel;
			if (called) cancel();
		},
		end: async (): Promise<void> => {
			clearInterval(timer);
			await writing;
		},
	};
}

async function keep(by: Acting, run: Run, outcome: RotaOutcome): Promise<CarriedOut> {
	if (outcome.kind === 'stopped') return close(by, run.id, { status: 'stopped', outcome: {} });
	if (outcome.kind === 'no-plan')
		return close(by, run.id, { status: 'no-plan', outcome: { clashes: outcome.clashes } });
	const plan = settlePlan(run.input, outcome.reviews, {
		...(outcome.kind === 'plan' ? { proof: outcome.proof } : { fewest: outcome.fewest }),
		...(outcome.choices ? { choices: outcome.choices } : {}),
	});
	const planId = newId<'rota-plan'>();
	return close(by, run.id, {
		status: 'planned',
		outcome: { planId, ...(outcome.kind === 'plan' ? { proof: outcome.proof } : {}) },
		draft: { id: planId, run, plan: JSON.stringify(plan), madeHow: outcome.kind === 'plan' ? 'solver' : 'repair' },
	});
}

interface Ending {
	readonly status: 'planned' | 'no-plan' | 'stopped' | 'failed';
	readonly outcome: object;
	readonly draft?: {
		readonly id: string;
		readonly run: Run;
		readonly plan: string;
		readonly madeHow: 'solver' | 'repair';
	};
}

/** Ends the run once; a draft is stored with its end or not at all. */
async function close(by: Acting, runId: string, { status, outcome, draft }: Ending): Promise<CarriedOut> {
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const ended = await tx
			.updateTable('rota_run')
			.set({ status, outcome: JSON.stringify(outcome), touched_at: sql`now()`, finished_at: sql`now()` })
			.where('programme_id', '=', viewer.programme.id)
			.where('id', '=', runId)
			.where('status', '=', 'running')
			.returning('rota_id')
			.executeTakeFirst();
		if (!ended) return { status: 'stopped', planId: undefined };
		if (draft) {
			await tx
				.insertInto('rota_plan')
				.values({
					programme_id: viewer.programme.id,
					id: draft.id,
					rota_id: draft.run.rotaId,
					partnership_id: draft.run.partnershipId,
					run_id: runId,
					based_on: draft.run.basedOn,
					made_how: draft.madeHow,
					status: 'draft',
					plan: draft.plan,
					made_by: viewer.person.id,
					made_at: viewer.now,
				})
				.execute();
		}
		await audit(tx, viewer, 'rota.plan', {
			subjectId: ended.rota_id,
			detail: { what: 'ended', run: runId, status, ...(draft ? { plan: draft.id } : {}) },
		});
		return { status, planId: draft?.id };
	});
}
