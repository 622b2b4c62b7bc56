/** Why: a backup is worth what its restoring is worth, so restoring checks everything before and after. */
import { sql } from 'kysely';
import { PassThrough } from 'node:stream';
import { verifyChains, type ChainCheck } from '#lib/platform/audit/index.server.ts';
import { migrate, migrationNames, type Database, type Transaction } from '#lib/platform/database/index.server.ts';
import type { FileStore } from '#lib/platform/files/index.server.ts';
import { readBackupLine, type BackupTable } from './backup-lines.ts';
import { checkBackup, type BackupCheck } from './check-backup.server.ts';
import { checkDocuments, type DocumentCheck } from './check-documents.server.ts';
import { firstThingIn } from './is-empty.server.ts';
import { listTables, quoted } from './list-tables.server.ts';
import { readLines } from './read-lines.server.ts';

/** What was taken in, and what the checks afterwards said. */
export interface Restored {
	readonly status: 'restored';
	readonly madeAt: string;
	readonly tables: number;
	readonly rows: number;
	readonly files: number;
	/** Mails that had not gone when the backup was made; they are kept but not sent. */
	readonly heldMails: number;
	readonly chains: readonly ChainCheck[];
	readonly documents: DocumentCheck;
}

export type RestoreOutcome =
	| Restored
	| Exclude<BackupCheck, { readonly status: 'whole' }>
	| { readonly status: 'not-empty'; readonly found: string }
	| { readonly status: 'newer-schema'; readonly unknown: readonly string[] }
	| { readonly status: 'other-schema'; readonly table: string };

/** Text of rows that goes to the database in one statement, in characters. */
const batch = 1 << 20;

/** Puts one table's rows in: each value is its text form, cast back to its column's type by the database. */
class RowWriter {
	readonly #transaction: Transaction;
	readonly #insert: string;
	#rows: string[] = [];
	#length = 0;

	constructor(transaction: Transaction, { table, columns }: BackupTable) {
		const names = columns.map(([name]) => quoted(name)).join(', ');
		const values = columns.map(([, type], index) => `(r ->> ${String(index)})::${type}`).join(', ');
		const clash = table === 'setting' ? ' on conflict do nothing' : '';
		this.#transaction = transaction;
		this.#insert = `insert into ${quoted(table)} (${names}) select ${values} from jsonb_array_elements($1::jsonb) as r${clash}`;
	}

	async add(row: string): Promise<void> {
		this.#rows.push(row);
		this.#length += row.length;
		if (this.#length >= batch) await this.flush();
	}

	async flush(): Promise<void> {
		if (this.#rows.length === 0) return;
		const rows = `[${this.#rows.join(',')}]`;
		this.#rows = [];
		this.#length = 0;
		const [before = '', after = ''] = this.#insert.split('$1');
		await sql`${sql.raw(before)}${rows}${sql.raw(after)}`.execute(this.#transaction);
	}
}

/** True when `wanted` (from a file) names only a table and columns of this very schema, with the same types. */
function fits(wanted: BackupTable, here: readonly BackupTable[]): boolean {
	const own = here.find((one) => one.table === wanted.table);
	const types = new Map(own?.columns);
	return (
		own !== undefined && wanted.columns.length > 0 && wanted.columns.every(([name, type]) => types.get(name) === type)
	);
}

/**
 * Takes the backup at `path` into an empty, reachable database and file store, in one transaction; then brings the
 * schema up to date, holds back mails that had not gone, and checks every audit chain and every document. The caller
 * applies the policies afterwards.
 */
export async function restoreBackup(path: string, database: Database, files: FileStore): Promise<RestoreOutcome> {
	const check = await checkBackup(path);
	if (check.status !== 'whole') return check;
	const { header } = check;
	const unknown = header.migrations.filter((name) => !migrationNames.includes(name));
	if (unknown.length > 0) return { status: 'newer-schema', unknown };
	const found = await firstThingIn(database, files);
	if (found !== undefined) return { status: 'not-empty', found };
	await migrateAsFarAs(database, header.migrations);
	const outcome = await database
		.asSystem((transaction) => takeIn(path, transaction, files))
		.catch((cause: unknown) => {
			if (cause instanceof OtherSchema) return { status: 'other-schema', table: cause.table } as const;
			throw cause;
		});
	if (outcome.status === 'other-schema') return outcome;
	await migrate(database);
	const held = await database.system
		.updateTable('mail')
		.set({ failure: 'held back: it was waiting when the backup was made' })
		.where('sent_at', 'is', null)
		.where('failure', 'is', null)
		.executeTakeFirst();
	return {
		status: 'restored',
		madeAt: header.made_at,
		tables: outcome.tables,
		rows: check.rows,
		files: check.files,
		heldMails: Number(held.numUpdatedRows),
		chains: await verifyChains(database),
		documents: await checkDocuments(database, files),
	};
}

/** An older backup goes into the schema it was made from; a place that is further on already stays as it is. */
async function migrateAsFarAs(database: Database, names: readonly string[]): Promise<void> {
	const known = await sql<{ name: string }>`
		select table_name as name from information_schema.tables where table_name = 'kysely_migration'`.execute(
		database.system,
	);
	const ran =
		known.rows.length === 0
			? []
			: (await sql<{ name: string }>`select name from kysely_migration`.execute(database.system)).rows;
	if (ran.some((one) => !names.includes(one.name))) return;
	await migrate(database, names.at(-1));
}

class OtherSchema extends Error {
	readonly table: string;

	constructor(table: string) {
		super(`The table ${table} is not the one this program knows.`);
		this.table = table;
	}
}

async function takeIn(
	path: string,
	transaction: Transaction,
	files: FileStore,
): Promise<{ status: 'taken'; tables: number }> {
	await sql`set local timezone = 'UTC'`.execute(transaction);
	await sql`set local datestyle = 'ISO, YMD'`.execute(transaction);
	const here = await listTables(transaction);
	let rows: RowWriter | undefined;
	let file: { readonly pieces: PassThrough; readonly kept: Promise<unknown> } | undefined;
	let tables = 0;
	let first = true;
	const finish = async (): Promise<void> => {
		await rows?.flush();
		rows = undefined;
		file?.pieces.end();
		await file?.kept;
		file = undefined;
	};
	for await (const { text } of readLines(path)) {
		if (first) {
			first = false;
			continue;
		}
		const line = readBackupLine(text);
		if (line.kind === 'row') await rows?.add(line.text);
		else if (line.kind === 'piece') {
			if (file && !file.pieces.write(Buffer.from(line.base64, 'base64')))
				await new Promise((drained) => file?.pieces.once('drain', drained));
		} else {
			await finish();
			if (line.kind === 'table') {
				if (!fits(line.table, here)) throw new OtherSchema(line.table.table);
				rows = new RowWriter(transaction, line.table);
				tables += 1;
			} else if (line.kind === 'file') {
				const pieces = new PassThrough();
				file = { pieces, kept: files.keep(pieces) };
			}
		}
	}
	await finish();
	return { status: 'taken', tables };
}
