/** Why: the register's tests read the real published files where they are, and small ones made by hand everywhere. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { Database, Schema } from '#lib/platform/database/index.server.ts';
import { importRegister, importResults, type ImportOptions, type ImportOutcome } from '#lib/register/index.server.ts';
import { openTestDatabase } from './open.ts';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** True when the folder of real published files stands beside the project; says so once when it does not. */
export const hasRealData = existsSync(data);
if (!hasRealData) console.info('Skipped: the register’s tests on real files need the folder ../shared/data.');

/** The path of a real published file. */
export const real = (name: string): string => join(data, name);

/** A database, a folder for files made by hand, and an import without ceremony. */
export interface RegisterGround {
	readonly database: Database;
	/** Writes a file and gives its path. */
	readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
	readonly load: (paths: readonly string[], options?: ImportOptions) => Promise<ImportOutcome>;
	/** The same for files of published results. */
	readonly loadResults: (
		paths: readonly string[],
		options?: Parameters<typeof importResults>[2],
	) => Promise<ImportOutcome>;
	/** Everything the database holds about schools, as one text. */
	readonly schools: () => Promise<string>;
	/** The same with the imports themselves. */
	readonly everything: () => Promise<string>;
	readonly close: () => Promise<void>;
}

export async function openRegisterGround(): Promise<RegisterGround> {
	const database = await openTestDatabase();
	const folder = await mkdtemp(join(tmpdir(), 'lateral-register-'));
	return {
		database,
		file: async (name, content) => {
			const path = join(folder, name);
			await writeFile(path, content);
			return path;
		},
		load: (paths, options = {}) => importRegister(database, named(paths), options),
		loadResults: (paths, options = {}) => importResults(database, named(paths), options),
		schools: () =>
			rowsOf(database, ['school', 'school_history', 'school_context', 'school_link', 'school_group', 'organisation']),
		everything: async () =>
			(await rowsOf(database, ['register_import', 'audit_event'])) +
			(await rowsOf(database, [
				'school',
				'school_history',
				'school_context',
				'school_link',
				'school_group',
				'organisation',
			])),
		close: async () => {
			await database.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

function named(paths: readonly string[]): readonly { readonly name: string; readonly path: string }[] {
	return paths.map((path) => ({ name: path.split('/').at(-1) ?? path, path }));
}

async function rowsOf(database: Database, tables: readonly (keyof Schema)[]): Promise<string> {
	let text = '';
	for (const table of tables) {
		const rows = await sql<object>`select * from ${sql.table(table)} t order by t::text`.execute(database.system);
		text += JSON.stringify(rows.rows);
	}
	return text;
}

/** A file of quoted cells, with the line ends of the published ones. */
export function csv(header: readonly string[], ...rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
	return `${[header, ...rows].map(line).join('\r\n')}\r\n`;
}
