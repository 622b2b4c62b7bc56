/** Why: the same migrations run on both engines, and the role that owns nothing is made before any table. */
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Database } from './engine.server.ts';
import { diary } from './migrations/0006-diary.ts';
import { improvement } from './migrations/0004-improvement.ts';
import { peopleAndRegister } from './migrations/0001-people-and-register.ts';
import { programmes } from './migrations/0002-programmes.ts';
import { reviews } from './migrations/0003-reviews.ts';
import { rota } from './migrations/0005-rota.ts';
import { support } from './migrations/0007-support.ts';
import { study } from './migrations/0008-study.ts';
import { results } from './migrations/0009-results.ts';

/** Each migration is a list of statements parted by `;` at a line's end, since the embedded engine takes one a call. */
const scripts: Readonly<Record<string, string>> = {
	'0001-people-and-register': peopleAndRegister,
	'0002-programmes': programmes,
	'0003-reviews': reviews,
	'0004-improvement': improvement,
	'0005-rota': rota,
	'0006-diary': diary,
	'0007-support': support,
	'0008-study': study,
	'0009-results': results,
};

const createRole = `do $$ begin
	if not exists (select from pg_roles where rolname = 'lateral_app') then create role lateral_app nologin; end if;
	execute format('grant lateral_app to %I', current_user);
	execute 'grant usage on schema public to lateral_app';
end $$`;

/** The statements of one migration, in order. */
export function statementsOf(script: string): readonly string[] {
	return script
		.split(/;\s*\n/)
		.map((statement) => statement.trim())
		.filter((statement) => statement !== '');
}

function migrationOf(script: string): Migration {
	return {
		up: async (database: Kysely<unknown>) => {
			for (const statement of statementsOf(script)) await sql.raw(statement).execute(database);
		},
	};
}

/** The names of this program's migrations, in order. */
export const migrationNames: readonly string[] = Object.keys(scripts);

/** Brings the database to the newest schema, or to that of the migration `upTo`. Gives the names of the migrations that ran; throws with the cause when one fails. */
export async function migrate(database: Database, upTo?: string): Promise<readonly string[]> {
	await sql.raw(createRole).execute(database.system);
	const migrations = Object.fromEntries(Object.entries(scripts).map(([name, script]) => [name, migrationOf(script)]));
	const migrator = new Migrator({ db: database.system, provider: { getMigrations: async () => migrations } });
	const { error, results } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
	if (error !== undefined) throw error instanceof Error ? error : new Error('A migration failed.', { cause: error });
	return (results ?? []).map((result) => result.migrationName);
}

/** True when every migration of this program has run on the database. */
export async function isMigrated(database: Database): Promise<boolean> {
	const rows = await sql<{ name: string }>`select name from kysely_migration`.execute(database.system);
	const ran = new Set(rows.rows.map((row) => row.name));
	return Object.keys(scripts).every((name) => ran.has(name));
}
