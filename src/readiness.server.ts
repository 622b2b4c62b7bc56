/** Why: a load balancer sends people here only when the database answers, its schema is this program's and the jobs run. */
import { sql } from 'kysely';
import { isMigrated } from '#lib/platform/database/index.server.ts';
import type { House } from './open-house.server.ts';

/** What every process keeps up: tidying, and calendars and reminders. */
const standingJobs = ['tidy', 'diary'] as const;

/** Longer than this, in milliseconds, counts as no answer. */
const patience = 5000;

/** What holds at this moment. */
export interface Readiness {
	readonly database: boolean;
	readonly migrations: boolean;
	readonly jobs: boolean;
}

async function holds(work: () => Promise<boolean>): Promise<boolean> {
	const late = new Promise<boolean>((resolve) => {
		setTimeout(resolve, patience, false).unref();
	});
	return Promise.race([work().catch(() => false), late]);
}

/** Asks the database and the jobs, for five seconds at most. */
export async function readiness({ database, jobs }: Pick<House, 'database' | 'jobs'>): Promise<Readiness> {
	const [reachable, migrated] = await Promise.all([
		holds(async () => (await sql`select 1`.execute(database.system)).rows.length === 1),
		holds(() => isMigrated(database)),
	]);
	return {
		database: reachable,
		migrations: migrated,
		jobs: jobs.state() === 'running' && standingJobs.every((name) => jobs.standing().includes(name)),
	};
}
