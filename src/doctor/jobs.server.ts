/** Why: calendars and reminders that stopped weeks ago are noticed by nobody until a talk is missed. */
import { sql } from 'kysely';
import type { Database } from '#lib/platform/database/index.server.ts';
import { look, ok, type Finding } from './finding.ts';

/** When each standing job last ended well, by the database's own clock, and how long that may be ago, in minutes. */
const patience = { diary: 60, tidy: 3 * 24 * 60 } as const;

const what: Readonly<Record<keyof typeof patience, string>> = {
	diary: 'Calendars and reminders',
	tidy: 'Tidying at night',
};

/** Whether the standing jobs have run of late. */
export async function lookAtJobs(database: Database): Promise<readonly Finding[]> {
	const there = await sql<{ there: boolean }>`select to_regclass('pgboss.job') is not null as there`.execute(
		database.system,
	);
	if (there.rows[0]?.there !== true)
		return [ok('The standing jobs have not run yet: they begin when Lateral is started.')];
	const found = await sql<{ name: keyof typeof patience; minutes: number | null }>`
		select s.name, (select extract(epoch from now() - max(j.completed_on)) / 60 from pgboss.job j
			where j.name = s.name and j.state = 'completed')::float8 as minutes
		from pgboss.schedule s where s.name in ('diary', 'tidy') order by s.name`.execute(database.system);
	return found.rows.map(({ name, minutes }) =>
		minutes === null || minutes <= patience[name]
			? ok(
					`${what[name]}: ${minutes === null ? 'not run yet' : `last run ${String(Math.round(minutes))} minutes ago`}.`,
				)
			: look(
					`${what[name]} last ran ${String(Math.round(minutes / 60))} hours ago.`,
					`Start Lateral. If it runs, look in its output for the job “${name}”, and at /ready.`,
				),
	);
}
