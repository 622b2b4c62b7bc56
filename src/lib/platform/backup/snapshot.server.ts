/** Why: all tables are read in one transaction that sees one moment, however long the reading takes. */
import { sql } from 'kysely';
import type { Database } from '#lib/platform/database/index.server.ts';
import { listTables, quoted } from './list-tables.server.ts';

/** Takes text in order; a slow one slows the reading down. */
export type Sink = (text: string) => Promise<void>;

/** Rows taken from the database at a time. */
const batch = 500;

const opening = [
	'begin isolation level repeatable read read only',
	`set local timezone = 'UTC'`,
	`set local datestyle = 'ISO, YMD'`,
	`set local intervalstyle = 'postgres'`,
	'set local extra_float_digits = 1',
	`set local bytea_output = 'hex'`,
].join('; ');

/** Writes every table as lines to `sink`; `header` is called first, with the migrations of that same moment. Gives the number of rows. */
export async function snapshot(
	database: Database,
	sink: Sink,
	header: (migrations: readonly string[]) => Promise<void>,
): Promise<number> {
	const { kysely, script } = database.engine;
	return kysely.connection().execute(async (connection) => {
		await script(connection, opening);
		try {
			let count = 0;
			const ran = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(connection);
			await header(ran.rows.map((row) => row.name));
			for (const table of await listTables(connection)) {
				await sink(`${JSON.stringify(table)}\n`);
				const texts = table.columns.map(([name]) => `${quoted(name)}::text`).join(', ');
				await sql
					.raw(
						`declare lateral_backup no scroll cursor for select array_to_json(array[${texts}])::text as line from ${quoted(table.table)}`,
					)
					.execute(connection);
				for (;;) {
					const { rows } = await sql
						.raw<{ line: string }>(`fetch ${String(batch)} from lateral_backup`)
						.execute(connection);
					count += rows.length;
					if (rows.length > 0) await sink(rows.map((row) => `${row.line}\n`).join(''));
					if (rows.length < batch) break;
				}
				await sql`close lateral_backup`.execute(connection);
			}
			await script(connection, 'commit');
			return count;
		} catch (cause) {
			await script(connection, 'rollback');
			throw cause;
		}
	});
}
