/** Why: the thread in which the planner runs; it hears of being called off through one shared number. */
import { parentPort, workerData } from 'node:worker_threads';
import { findClashes } from '../clash/find-clashes.server.ts';
import { explainPlan } from '../explain/explain-plan.ts';
import { repairRota } from '../repair/repair-rota.server.ts';
import { openSolver } from './highs.server.ts';
import type { RotaOutcome, RotaTask, WorkerMessage } from './plan-rota.server.ts';
import { solveRota } from './solve-rota.server.ts';
import type { Watch } from './watch.ts';

const { task, flag } = workerData as { readonly task: RotaTask; readonly flag: Int32Array };

/** Seconds given to naming the rules that clash, beyond those for planning. */
const clashSeconds = 20;

function watchFor(seconds: number): Watch {
	const end = performance.now() + seconds * 1000;
	const stopped = (): boolean => Atomics.load(flag, 0) === 1;
	return { secondsLeft: () => (end - performance.now()) / 1000, stopped };
}

async function work(): Promise<RotaOutcome> {
	const solver = await openSolver();
	const watch = watchFor(task.seconds);
	const answer =
		task.kind === 'plan'
			? solveRota(task.input, solver, watch, (progress) => say({ kind: 'progress', progress }))
			: repairRota(task.input, task.published, solver, watch);
	if (answer.kind === 'stopped') return answer;
	if (answer.kind !== 'no-plan')
		return task.explain === true ? { ...answer, choices: explainPlan(task.input, answer.reviews) } : answer;
	const late = watchFor(clashSeconds);
	return { kind: 'no-plan', clashes: answer.clusterIds.map((ids) => findClashes(task.input, ids, solver, late)) };
}

function say(message: WorkerMessage): void {
	parentPort?.postMessage(message);
}

say({ kind: 'outcome', outcome: await work() });
