/** Why: planning runs in a thread of its own, so that a server goes on answering and a plan can be called off. */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import type { Clash } from '../clash/clash.ts';
import type { ExplainedChoice } from '../explain/explain-plan.ts';
import type { RepairAnswer } from '../repair/repair-rota.server.ts';
import type { Progress, RotaAnswer } from './solve-rota.server.ts';

/** What to plan: from nothing, or changing a published plan as little as possible. `explain` gives the reasons with it. */
export type RotaTask = {
	readonly input: RotaInput;
	readonly seconds: number;
	readonly explain?: boolean;
} & ({ readonly kind: 'plan' } | { readonly kind: 'repair'; readonly published: readonly PlannedReview[] });

/** The answer of a task; where no plan exists, the rules that clash. */
export type RotaOutcome =
	| (Exclude<RotaAnswer | RepairAnswer, { readonly kind: 'no-plan' | 'stopped' }> & {
			readonly choices?: readonly ExplainedChoice[];
	  })
	| { readonly kind: 'no-plan'; readonly clashes: readonly Clash[] }
	| { readonly kind: 'stopped' };

/** What a worker says while it works. */
export type WorkerMessage =
	| { readonly kind: 'progress'; readonly progress: Progress }
	| { readonly kind: 'outcome'; readonly outcome: RotaOutcome };

/** Planning under way. */
export interface RunningPlan {
	readonly outcome: Promise<RotaOutcome>;
	/** Ends it soon; the outcome is then `stopped`. */
	readonly cancel: () => void;
}

/** Found through the package, since a built server runs from another folder than its source. */
const workerFile = createRequire(import.meta.url).resolve('#lib/rota/solve/solve-worker.server.ts');

/** Starts planning in a worker of its own. Rejects only when the worker itself breaks. */
export function planRota(task: RotaTask, onProgress: (progress: Progress) => void = () => undefined): RunningPlan {
	const flag = new Int32Array(new SharedArrayBuffer(4));
	const worker = new Worker(workerFile, { workerData: { task, flag } });
	const outcome = new Promise<RotaOutcome>((resolve, reject) => {
		worker.on('message', (message: WorkerMessage) => {
			if (message.kind === 'progress') onProgress(message.progress);
			else resolve(message.outcome);
		});
		worker.on('error', reject);
		worker.on('exit', () => resolve({ kind: 'stopped' }));
	});
	return {
		outcome: outcome.finally(() => void worker.terminate()),
		cancel: () => {
			Atomics.store(flag, 0, 1);
		},
	};
}
