/** Why: how far a run is stands in the database, where any process can read it or ask it to stop. */
import { sql } from 'kysely';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { AnalysisPlan } from '../analysis-plan.ts';
import { stages, type RanPlan, type Stage } from '../run-plan.ts';
import type { StudyData } from '../study-data.ts';
import { canonicalHash } from './canonical-hash.server.ts';
import { runInWorker } from './run-in-worker.server.ts';

/** How often a run says that it lives and asks whether it shall stop, in milliseconds. */
const heartbeat = 500;

interface Run {
	readonly programme: string;
	readonly id: string;
}

/** Computes in a thread of its own and stores what came of it. Never rejects. */
export async function followRun(database: Database, run: Run, data: StudyData, plan: AnalysisPlan): Promise<void> {
	let stage: Stage = 'reading';
	const working = runInWorker(data, plan, (reached) => {
		stage = reached;
	});
	let asking: Promise<void> = Promise.resolve();
	const beat = setInterval(() => {
		asking = asking.then(() => breathe(database, run, stage, working.cancel)).catch(() => undefined);
	}, heartbeat);
	try {
		const ran = await working.ran;
		clearInterval(beat);
		await asking;
		await store(database, run, ran);
	} catch (cause) {
		console.error(`Run ${run.id} failed.`, cause);
		clearInterval(beat);
		await asking;
		await end(database, run, { status: 'failed' }).catch((again: unknown) => {
			console.error(`Run ${run.id} could not be marked as failed.`, again);
		});
	}
}

/** Says that the run lives, and calls it off when somebody asked for that. */
async function breathe(database: Database, run: Run, stage: Stage, cancel: () => void): Promise<void> {
	const found = await sql<{ readonly cancel_asked: boolean }>`
update study_run set touched_at = now(), stage = ${stage}, progress = ${stages.indexOf(stage) / stages.length}
where programme_id = ${run.programme} and id = ${run.id} and status = 'running' returning cancel_asked`.execute(
		database.system,
	);
	if (found.rows[0]?.cancel_asked === true) cancel();
}

async function store(database: Database, run: Run, ran: RanPlan | undefined): Promise<void> {
	if (ran === undefined) return end(database, run, { status: 'cancelled' });
	if (!ran.ok) return end(database, run, { status: 'failed', fault: JSON.stringify(ran.fault) });
	// What is stored is what JSON keeps of the result, so that a hash of it can be made again from the row.
	const result = JSON.stringify(ran.result);
	return end(database, run, { status: 'done', result, result_hash: canonicalHash(JSON.parse(result)) });
}

interface Ending {
	readonly status: 'done' | 'cancelled' | 'failed';
	readonly result?: string;
	readonly result_hash?: string;
	readonly fault?: string;
}

/** Ends a run, and finds the first earlier one that was made of the same and gave the same digits. */
async function end(database: Database, run: Run, ending: Ending): Promise<void> {
	await sql`
update study_run r set status = ${ending.status}, stage = 'storing', finished_at = now(), touched_at = now(),
	progress = ${ending.status === 'done' ? 1 : 0}, result = ${ending.result ?? null}::jsonb,
	result_hash = ${ending.result_hash ?? null}, fault = ${ending.fault ?? null}::jsonb,
	same_as = (select e.id from study_run e where e.programme_id = r.programme_id and e.study_id = r.study_id
		and e.id <> r.id and e.status = 'done' and e.inputs->'sample' = r.inputs->'sample'
		and e.inputs->'outcomes' = r.inputs->'outcomes' and e.inputs->'plan' = r.inputs->'plan'
		and e.result_hash = ${ending.result_hash ?? null} order by e.asked_at, e.id limit 1)
where r.programme_id = ${run.programme} and r.id = ${run.id} and r.status = 'running'`.execute(database.system);
}
