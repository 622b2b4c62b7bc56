/** Why: looking for clusters may take seconds, and a server must go on answering others meanwhile. */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { SplitAnswer } from './split-partnership.server.ts';
import type { SplitSchool, SplitWishes } from './split-program.ts';

/** What a thread is given. */
export interface SplitTask {
	readonly schools: readonly SplitSchool[];
	readonly wishes: SplitWishes;
	readonly seconds: number;
}

/** Found through the package, since a built server runs from another folder than its source. */
const workerFile = createRequire(import.meta.url).resolve('#lib/rota/split/split-worker.server.ts');

/** `splitPartnership` in a thread of its own; a thread that breaks counts as stopped. */
export function splitInThread(task: SplitTask): Promise<SplitAnswer> {
	const worker = new Worker(workerFile, { workerData: task });
	return new Promise<SplitAnswer>((resolve) => {
		worker.on('message', resolve);
		worker.on('error', () => resolve({ kind: 'stopped' }));
		worker.on('exit', () => resolve({ kind: 'stopped' }));
	}).finally(() => void worker.terminate());
}
