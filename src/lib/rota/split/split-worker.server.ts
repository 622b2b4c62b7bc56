/** Why: the thread in which clusters are looked for. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SplitTask } from './split-in-thread.server.ts';
import { splitPartnership } from './split-partnership.server.ts';

const { schools, wishes, seconds } = workerData as SplitTask;

parentPort?.postMessage(await splitPartnership(schools, wishes, seconds));
