/** Why: every test gets a fresh database of its own, on the engine under test, fast enough that nobody is tempted to share one. */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import pg from 'pg';
import { applyPolicies } from '#lib/access/index.server.ts';
import { Database, migrate, openDatabase } from '#lib/platform/database/index.server.ts';

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

/** A database that tests take in turns: making one takes a second, emptying one a few hundredths. */
interface Ground {
	readonly database: Database;
	/** Its address, on a server. */
	readonly url: string | undefined;
	/** What its tables, policies and rights were like when it was made. */
	readonly shape: string;
}

const spare: Ground[] = [];
const urls = new WeakMap<Database, string>();

/** A migrated database with its policies, empty, for one test. Close it with `close`, which empties it for the next one. */
export async function openTestDatabase(): Promise<Database> {
	const ground = spare.pop() ?? (await newGround());
	const database = new Database(ground.database.engine);
	if (ground.url !== undefined) urls.set(database, ground.url);
	return Object.assign(database, { close: () => handBack(ground) });
}

/** The address of a test database on a server; undefined on the embedded engine. */
export function urlOfTestDatabase(database: Database): string | undefined {
	return urls.get(database);
}

async function newGround(): Promise<Ground> {
	const server = testServer();
	const { database, url } =
		server === undefined ? { database: await openEmbedded(), url: undefined } : await openOnServer(server);
	return { database, url, shape: await shapeOf(database) };
}

/** Empties the database for the next test; one whose tables or rights a test has changed is thrown away. */
async function handBack(ground: Ground): Promise<void> {
	const fit = await shapeOf(ground.database)
		.then(async (shape) => {
			if (shape !== ground.shape) return false;
			await ground.database.engine.script(ground.database.engine.kysely, empty);
			return true;
		})
		.catch(() => false);
	if (fit) spare.push(ground);
	else await ground.database.close();
}

async function shapeOf(database: Database): Promise<string> {
	const { rows } = await sql<{ shape: string }>`
		select md5(concat(
			(select string_agg(concat(oid, relname, relrowsecurity, relforcerowsecurity, relnatts, relchecks, relhastriggers, relacl), ' ' order by oid)
				from pg_class where relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)),
			(select string_agg(concat(oid, polname, polrelid, polqual, polwithcheck), ' ' order by oid) from pg_policy),
			(select string_agg(oid::text, ' ' order by oid) from pg_constraint),
			(select string_agg(name, ' ' order by name) from kysely_migration),
			(select string_agg(concat(key, value), ' ' order by key) from setting),
			(select string_agg(concat(nspname, nspacl), ' ' order by oid) from pg_namespace where nspname not like 'pg_temp%' and nspname not like 'pg_toast_temp%')
		)) as shape`.execute(database.system);
	return rows[0]?.shape ?? '';
}

/** Takes out every row but what making the ground wrote (migrations, mark of the policies), past the references between tables; large tables give their room back. */
const empty = `
begin;
set local lock_timeout = '5s';
set local session_replication_role = replica;
do $$
declare
	one record;
begin
	for one in
		select c.oid::regclass as name, pg_relation_size(c.oid) as size
		from pg_class c
		where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%' and c.relname <> 'setting'
	loop
		if one.size > 1000000 then
			execute format('truncate %s cascade', one.name);
		elsif one.size > 0 then
			execute format('delete from %s', one.name);
		end if;
	end loop;
	for one in select c.oid::regclass as name from pg_class c where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace loop
		execute format('alter sequence %s restart', one.name);
	end loop;
end
$$;
commit`;

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

async function openOnServer(url: string): Promise<{ database: Database; url: string }> {
	template ??= templateOnServer(url);
	const from = await template;
	const name = prefix + randomUUID().replaceAll('-', '');
	await onServer(url, (client) => client.query(`create database ${name} template ${from}`));
	const database = await openDatabase({ kind: 'postgres', url: withName(url, name), connections: 5 });
	return { database, url: withName(url, name) };
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
