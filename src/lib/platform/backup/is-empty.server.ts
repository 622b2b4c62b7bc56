/** Why: a backup is taken into an empty place only, so that it can never mix with or replace what is there. */
import { sql } from 'kysely';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { FileStore } from '#lib/platform/files/index.server.ts';
import { quoted } from './list-tables.server.ts';

/** The first thing found in the place (a table's name, or `files`), or undefined when it is empty. */
export async function firstThingIn(database: Database, files: FileStore): Promise<string | undefined> {
	const tables = await sql<{ name: string }>`
		select table_name as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%' and table_name <> 'setting'
		order by table_name`.execute(database.system);
	for (const { name } of tables.rows) {
		const { rows } = await sql.raw(`select 1 from ${quoted(name)} limit 1`).execute(database.system);
		if (rows.length > 0) return name;
	}
	for await (const file of files.list()) return `files (${file.hash})`;
	return undefined;
}
