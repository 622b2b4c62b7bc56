/** Why: one SQL dialect over two engines; the rest of the house must not know which one it runs on. */
import type { Kysely } from 'kysely';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Engine } from './engine-shape.ts';
import { openPGlite } from './pglite-connection.server.ts';
import { openPostgres } from './postgres-connection.server.ts';
import type { Schema } from './schema.ts';

/** Where the data lives: a server's address, or a folder (none: in memory; `image`: begun from a dump of a data folder). */
export type DatabasePlace =
	| { readonly kind: 'postgres'; readonly url: string; readonly connections: number }
	| { readonly kind: 'pglite'; readonly folder: string | undefined; readonly image?: Blob };

/** A held transaction. Every query of a use case goes through it. */
export type Transaction = Kysely<Schema>;

/** Session settings that row-level policies read, as `viewer.<name>`. Lists are ids only. */
export type Settings = Readonly<Record<string, string | readonly string[]>>;

const inside = new AsyncLocalStorage<true>();

/** The database as use cases see it. */
export class Database {
	readonly engine: Engine;

	constructor(engine: Engine) {
		this.engine = engine;
	}

	/** The owner's connection: for migrations, sign-in, the register, jobs and the access set. No policy applies to it. */
	get system(): Kysely<Schema> {
		if (inside.getStore()) throw new Error('A use case asked for the owner’s connection inside its own transaction.');
		return this.engine.kysely;
	}

	/** Runs `work` as the owner in one transaction: all of it is stored, or nothing. */
	async asSystem<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
		return this.#transaction('begin', work);
	}

	/** Runs `work` in one transaction as the role that owns nothing, with the settings that the policies read. */
	async asViewer<Value>(settings: Settings, work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
		return this.#transaction(`begin; set local role lateral_app; ${settingStatements(settings)}`, work);
	}

	async #transaction<Value>(opening: string, work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
		if (inside.getStore()) throw new Error('A transaction was opened inside a transaction.');
		return this.engine.kysely.connection().execute((connection) =>
			inside.run(true, async () => {
				await this.engine.script(connection, opening);
				try {
					const value = await work(connection);
					await this.engine.script(connection, 'commit');
					return value;
				} catch (cause) {
					await this.engine.script(connection, 'rollback');
					throw cause;
				}
			}),
		);
	}

	close(): Promise<void> {
		return this.engine.close();
	}
}

function settingStatements(settings: Settings): string {
	return Object.entries(settings)
		.map(([name, value]) => {
			const text = typeof value === 'string' ? value : `{${value.join(',')}}`;
			if (!/^[a-z_]+$/.test(name) || !/^[0-9a-z{},:-]*$/i.test(text)) throw new Error(`Unfit setting ${name}.`);
			return `set local viewer.${name} = '${text}'`;
		})
		.join('; ');
}

/** Opens the database at `place`. Migrations are run by `migrate`, not here. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
	const engine =
		place.kind === 'pglite' ? await openPGlite(place.folder, place.image) : openPostgres(place.url, place.connections);
	return new Database(engine);
}
