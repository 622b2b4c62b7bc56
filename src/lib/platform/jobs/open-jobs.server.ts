/** Why: what must happen later (mail, tidying) is queued in the same database, so it survives a restart and is in step with the rows. */
import { fromKysely, PgBoss, type JobResult } from 'pg-boss';
import type { Database, Transaction } from '#lib/platform/database/index.server.ts';
import { bossOptions } from './boss-options.server.ts';

/** `broken` means that the queue could not be reached at its last attempt; it keeps trying. */
export type JobState = 'stopped' | 'running' | 'broken';

/** One piece of queued work. `last` is true when a failure now will not be tried again. */
export interface JobRun {
	readonly id: string;
	readonly last: boolean;
}

/** A queue whose jobs are known by the id of the row they are about. A throw is tried again later, slower each time. */
export interface Queue {
	readonly name: string;
	readonly retries: number;
	/** Seconds before the first retry; each later one waits twice as long, to one hour. */
	readonly firstWait: number;
	readonly work: (run: JobRun) => Promise<void>;
}

/** The jobs of this process. */
export interface Jobs {
	readonly state: () => JobState;
	readonly start: () => Promise<void>;
	readonly stop: () => Promise<void>;
	/** Sets up a queue; its jobs run in this process from now on. */
	readonly serve: (queue: Queue) => Promise<void>;
	/** Runs `work` at the times of `cron` (Europe/London), in one process of all that share the database. */
	readonly every: (name: string, cron: string, work: () => Promise<void>) => Promise<void>;
	/** Runs a job of `every` now rather than at its next time. */
	readonly hasten: (name: string) => Promise<void>;
	/** The names of the jobs that `every` has set up in this process. */
	readonly standing: () => readonly string[];
	/** Queues one job for each id, in the caller's transaction. */
	readonly add: (transaction: Transaction, queue: string, ids: readonly string[]) => Promise<void>;
	/** Tells this process's workers that something was added, so that nobody waits for the next look. */
	readonly nudge: (queue: string) => void;
}

/** How long a job may take, in seconds, before it counts as dead with its process. */
const longest = 300;

/** Prepares the jobs of this process; nothing runs before `start`. */
export function openJobs(database: Database, url: string | undefined): Jobs {
	let boss: PgBoss | undefined;
	let state: JobState = 'stopped';
	const workers = new Map<string, string>();
	const standing: string[] = [];
	const running = (): PgBoss => {
		if (!boss) throw new Error('Jobs were used before they were started.');
		return boss;
	};

	const nudge = (queue: string): void => {
		const worker = workers.get(queue);
		if (worker !== undefined) running().notifyWorker(worker);
	};

	return {
		state: () => state,
		async start() {
			const made = new PgBoss({ ...bossOptions(database, url), schema: 'pgboss', queueCacheIntervalSeconds: 60 });
			made.on('error', (cause) => {
				if (state === 'running') console.error('The job queue failed and will be tried again.', cause.message);
				state = 'broken';
			});
			made.on('wip', () => {
				state = 'running';
			});
			await made.start();
			boss = made;
			state = 'running';
		},
		async stop() {
			state = 'stopped';
			const old = boss;
			boss = undefined;
			await old?.stop({ graceful: true, timeout: 5000 });
		},
		async serve({ name, retries, firstWait, work }) {
			const settings = {
				retryLimit: retries,
				retryDelay: firstWait,
				retryBackoff: true,
				retryDelayMax: 3600,
				expireInSeconds: longest,
				deleteAfterSeconds: 86_400,
			};
			await running().createQueue(name, settings);
			await running().updateQueue(name, settings);
			const worker = await running().work(
				name,
				{
					batchSize: 9,
					burstWhenBatchFull: true,
					includeMetadata: true,
					perJobResults: true,
					pollingIntervalSeconds: 5,
				},
				(jobs) =>
					Promise.all(
						jobs.map(async ({ id, retryCount, retryLimit }): Promise<JobResult> => {
							try {
								await work({ id, last: retryCount >= retryLimit });
								return { id, status: 'completed' };
							} catch (cause) {
								return { id, status: 'failed', output: { why: cause instanceof Error ? cause.name : 'unknown' } };
							}
						}),
					),
			);
			workers.set(name, worker);
			// `add` runs inside a transaction: it must find the queue's settings already read.
			await running().insert(name, []);
		},
		async every(name, cron, work) {
			await running().createQueue(name, {
				policy: 'short',
				retryLimit: 2,
				expireInSeconds: 900,
				deleteAfterSeconds: 86_400,
			});
			await running().schedule(name, cron, null, { tz: 'Europe/London' });
			const worker = await running().work(name, { pollingIntervalSeconds: 15 }, async () => {
				try {
					await work();
				} catch (cause) {
					console.error(`The job ${name} failed and will be tried again.`, cause);
					throw cause;
				}
			});
			workers.set(name, worker);
			standing.push(name);
		},
		async hasten(name) {
			await running().send(name, null);
			nudge(name);
		},
		standing: () => standing,
		async add(transaction, queue, ids) {
			if (ids.length === 0) return;
			await running().insert(
				queue,
				ids.map((id) => ({ id, data: {} })),
				{ db: fromKysely(transaction) },
			);
		},
		nudge,
	};
}
