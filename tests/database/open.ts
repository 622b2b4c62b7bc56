/** Why: every test gets a fresh database of its own, on the engine under test, fast enough that nobody is tempted to share one. */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { applyPolicies } from '#lib/access/index.server.ts';
import { migrate, openDatabase, type Database } from '#lib/platform/database/index.server.ts';

const source = fileURLToPath(new URL('../../src/lib/', import.meta.url));
const prefix = 'lateral_test_';

/** Changes whenever a migration or a policy does, so that a kept template is never an old one. */
async function versionOfTheGround(): Promise<string> {
	const hash = createHash('sha256');
	for (const folder of ['platform/database/', 'platform/database/migrations/', 'access/']) {
		for (const name of (await readdir(join(source, folder))).sort()) {
			if (name.endsWith('.ts') && name !== 'schema.ts') hash.update(await readFile(join(source, folder, name)));
		}
	}
	return hash.digest('hex').slice(0, 24);
}

/** The server under test, or undefined for the embedded engine. */
export function testServer(): string | undefined {
	const url = process.env['LATERAL_TEST_DATABASE'];
	return url === undefined || url === '' ? undefined : url;
}

/** A migrated database with its policies, empty, for one test. Close it with `close`; on a server that also drops it. */
export async function openTestDatabase(): Promise<Database> {
	const server = testServer();
	return server === undefined ? openEmbedded() : openOnServer(server);
}

const urls = new WeakMap<Database, string>();

/** The address of a test database on a server; undefined on the embedded engine. */
export function urlOfTestDatabase(database: Database): string | undefined {
	return urls.get(database);
}

let image: Promise<Blob> | undefined;

async function openEmbedded(): Promise<Database> {
	image ??= templateImage();
	return openDatabase({ kind: 'pglite', folder: undefined, image: await image });
}

async function templateImage(): Promise<Blob> {
	const file = join(tmpdir(), `lateral-template-${await versionOfTheGround()}.tar`);
	const kept = await readFile(file).catch(() => undefined);
	if (kept) return new Blob([new Uint8Array(kept)], { type: 'application/x-tar' });
	const database = await openDatabase({ kind: 'pglite', folder: undefined });
	await migrate(database);
	await applyPolicies(database);
	if (database.engine.kind !== 'pglite') throw new Error('The template is made on the embedded engine.');
	const made = await database.engine.pglite.dumpDataDir('none');
	await database.close();
	const draft = `${file}.${randomUUID()}`;
	await writeFile(draft, new Uint8Array(await made.arrayBuffer()));
	await rename(draft, file);
	return made;
}

function withName(url: string, name: string): string {
	const address = new URL(url);
	address.pathname = `/${name}`;
	return address.href;
}

async function onServer<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

let template: Promise<string> | undefined;

async function openOnServer(url: string): Promise<Database> {
	template ??= templateOnServer(url);
	const from = await template;
	const name = prefix + randomUUID().replaceAll('-', '');
	await onServer(url, (client) => client.query(`create database ${name} template ${from}`));
	const database = await openDatabase({ kind: 'postgres', url: withName(url, name), connections: 5 });
	urls.set(database, withName(url, name));
	const close = database.close.bind(database);
	return Object.assign(database, {
		close: async () => {
			await close();
			await onServer(url, (client) => client.query(`drop database if exists ${name} with (force)`));
		},
	});
}

async function templateOnServer(url: string): Promise<string> {
	const name = `lateral_template_${await versionOfTheGround()}`;
	await onServer(url, async (client) => {
		await client.query('select pg_advisory_lock(5280371)');
		const found = await client.query('select from pg_database where datname = $1', [name]);
		if (found.rowCount === 1) return;
		const draft = `${name}_draft`;
		await client.query(`drop database if exists ${draft} with (force)`);
		await client.query(`create database ${draft} template template0 encoding 'UTF8'`);
		const database = await openDatabase({ kind: 'postgres', url: withName(url, draft), connections: 2 });
		await migrate(database);
		await applyPolicies(database);
		await database.close();
		await client.query(`alter database ${draft} rename to ${name}`);
	});
	return name;
}
