/** Why: the database must be new enough, speak UTF-8, agree on the time and keep the role that owns nothing. */
import { sql } from 'kysely';
import type { Database } from '#lib/platform/database/index.server.ts';
import { look, ok, wrong, type Finding } from './finding.ts';

interface Server {
	readonly version: string;
	readonly number: number;
	readonly encoding: string;
	readonly role: boolean;
	readonly strong: boolean;
	readonly owns: number;
}

/** Version, encoding and the application's role. */
export async function lookAtServer(database: Database): Promise<readonly Finding[]> {
	const { rows } = await sql<Server>`
		select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
			current_setting('server_encoding') as encoding,
			exists (select from pg_roles where rolname = 'lateral_app') as role,
			exists (select from pg_roles where rolname = 'lateral_app' and (rolsuper or rolbypassrls or rolcreaterole)) as strong,
			(select count(*)::int from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'lateral_app') as owns`.execute(
		database.system,
	);
	const [server] = rows;
	if (!server) return [wrong('The database gave no answer.', 'Look at DATABASE_URL and at the server’s own log.')];
	const name = database.engine.kind === 'pglite' ? 'The embedded database' : 'The database server';
	return [
		server.number >= 150_000
			? ok(`${name} answers: PostgreSQL ${server.version}.`)
			: wrong(`PostgreSQL ${server.version} is too old.`, 'Use PostgreSQL 15 or later.'),
		server.encoding === 'UTF8'
			? ok('The database stores UTF-8.')
			: wrong(
					`The database stores ${server.encoding}, which cannot hold every name.`,
					'Make a database with encoding UTF8 and restore a backup into it.',
				),
		!server.role
			? wrong('The role lateral_app is missing.', 'Run: npm run lateral -- migrate')
			: server.strong || server.owns > 0
				? wrong(
						'The role lateral_app can do more than it should.',
						'It must own nothing and be neither superuser nor bypass row security: alter role lateral_app nosuperuser nobypassrls nocreaterole.',
					)
				: ok('The role lateral_app owns nothing.'),
	];
}

/** Whether this machine, the database and the log agree on the time. */
export async function lookAtClock(database: Database, now: Date): Promise<Finding> {
	const { rows } = await sql<{ there: Date; latest: Date | null }>`
		select clock_timestamp() as there, (select max(at) from audit_event) as latest`.execute(database.system);
	const [row] = rows;
	const here = new Date();
	const mend = 'Set the clock of this machine by NTP.';
	if (here.getUTCFullYear() < 2025) return wrong(`The clock says ${here.toISOString()}.`, mend);
	if (row && Math.abs(row.there.getTime() - here.getTime()) > 5000) {
		return look('This machine and the database server are more than 5 seconds apart.', mend);
	}
	if (row?.latest && row.latest.getTime() > now.getTime() + 300_000) {
		return look(
			`The log’s newest entry lies in the future: ${row.latest.toISOString()}.`,
			`The clock was wrong then, or is now. ${mend}`,
		);
	}
	return ok('The clock agrees with the database.');
}
