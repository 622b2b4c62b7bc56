/** Why: a load balancer sends people here only when the database answers, its schema is this program's and the jobs run. */
import { sql } from 'kysely';
import { isMigrated } from '#lib/platform/database/index.server.ts';
import type { RequestHandler } from './$types';

/** Longer than this, in milliseconds, counts as no answer. */
const patience = 5000;

async function answers(work: () => Promise<boolean>): Promise<boolean> {
	const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false).unref());
	return Promise.race([work().catch(() => false), late]);
}

export const GET: RequestHandler = async ({ locals }) => {
	const { database, jobs } = locals.house;
	const [reachable, migrated] = await Promise.all([
		answers(async () => (await sql`select 1`.execute(database.system)).rows.length === 1),
		answers(() => isMigrated(database)),
	]);
	const checks = { database: reachable, migrations: migrated, jobs: jobs.state() === 'running' };
	const ready = Object.values(checks).every(Boolean);
	return Response.json({ status: ready ? 'ready' : 'not ready', ...checks }, { status: ready ? 200 : 503 });
};
