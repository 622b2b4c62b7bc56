/** Why: a school's work must come back from a backup letter for letter, on whichever engine, or not at all. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { checkBackup, restoreBackup, streamBackup, writeBackup } from '#lib/platform/backup/index.server.ts';
import { openDatabase, type Database } from '#lib/platform/database/index.server.ts';
import { fileStoreIn, type FileStore } from '#lib/platform/files/index.server.ts';
import { startPostgres, type ThrowAwayPostgres } from '../postgres.ts';
import { openTestDatabase } from './open.ts';
import { fillOddRows } from './odd-rows.ts';

// Each place is a database made from nothing, several times a test.
vi.setConfig({ testTimeout: 300_000 });

let folder: string;
let server: ThrowAwayPostgres;
const open: Database[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lateral-backup-'));
	server = await startPostgres();
});
afterEach(async () => {
	for (const database of open.splice(0)) await database.close();
});
afterAll(async () => {
	await server.stop();
	await rm(folder, { recursive: true, force: true });
});

let places = 0;
async function emptyPlace(kind: 'pglite' | 'postgres'): Promise<{ database: Database; files: FileStore }> {
	places += 1;
	if (kind === 'postgres') {
		const own = await openDatabase({ kind: 'postgres', url: server.url, connections: 1 });
		await own.engine.script(own.system, `create database place${String(places)}`);
		await own.close();
	}
	const database = await openDatabase(
		kind === 'pglite'
			? { kind, folder: undefined }
			: { kind, url: server.urlOf(`place${String(places)}`), connections: 2 },
	);
	open.push(database);
	return { database, files: fileStoreIn(join(folder, String(places))) };
}

async function backUp(database: Database, files: FileStore, name: string): Promise<string> {
	const path = join(folder, name);
	await writeBackup(path, (destination) =>
		streamBackup({ database, files, aside: folder, madeAt: new Date() }, destination),
	);
	return path;
}

/** The tables' lines of a backup: what it holds, without when and from where. */
function rowsOf(gz: Buffer): string[] {
	const lines = gunzipSync(gz).toString().split('\n');
	return lines
		.slice(1, -2)
		.map((line) => (line.includes('held back') || line.includes('Waiting') ? 'the waiting mail' : line))
		.filter((line) => !line.includes('"policies"'));
}

async function filled(): Promise<{ database: Database; files: FileStore }> {
	const database = await openTestDatabase();
	open.push(database);
	places += 1;
	const files = fileStoreIn(join(folder, String(places)));
	await fillOddRows(database, files);
	return { database, files };
}

test('from the engine under test to the embedded one, to a server and back: every value, chain and file is the same', async () => {
	const start = await filled();
	const first = await backUp(start.database, start.files, 'first.lateral');
	expect((await stat(first)).mode & 0o777).toBe(0o600);
	let last = first;
	for (const kind of ['pglite', 'postgres', 'pglite'] as const) {
		const place = await emptyPlace(kind);
		const outcome = await restoreBackup(last, place.database, place.files);
		expect(outcome).toMatchObject({
			status: 'restored',
			files: 3,
			heldMails: last === first ? 1 : 0,
			documents: { sound: 1, missing: [], damaged: [] },
		});
		if (outcome.status === 'restored')
			expect(outcome.chains).toEqual([expect.objectContaining({ status: 'whole', entries: 25 })]);
		last = await backUp(place.database, place.files, `after-${String(places)}.lateral`);
		expect(rowsOf(await readFile(last)).sort()).toEqual(rowsOf(await readFile(first)).sort());
	}
});

test('a backup is of one moment, though people go on writing while it is read slowly', async () => {
	const { database, files } = await filled();
	const people = (): Promise<unknown> =>
		database.system
			.insertInto('person')
			.values({ id: crypto.randomUUID(), name: 'Late', email: `${crypto.randomUUID()}@example.org` })
			.execute();
	const path = join(folder, 'busy.lateral');
	const writing = streamBackup({ database, files, aside: folder, madeAt: new Date() }, createWriteStream(path));
	await Promise.all([writing, ...Array.from({ length: 20 }, people)]);
	expect(await checkBackup(path)).toMatchObject({ status: 'whole' });
});

test('a damaged file is refused before anything is touched, wherever the damage is', async () => {
	const { database, files } = await filled();
	const path = await backUp(database, files, 'whole.lateral');
	const whole = await readFile(path);
	const plain = gunzipSync(whole).toString();
	const spoiled = join(folder, 'spoiled.lateral');
	const place = await emptyPlace('pglite');
	const cases: Record<string, Buffer> = {
		'cut in half': whole.subarray(0, whole.length / 2),
		'one byte turned': Buffer.concat([
			whole.subarray(0, 5000),
			Buffer.from([(whole[5000] ?? 0) ^ 0xff]),
			whole.subarray(5001),
		]),
		'a word changed, packed again': gzipSync(plain.replace('Ysgol', 'Ysgal')),
		'a row taken out': gzipSync(plain.replace(/\n\[[^\n]*Ysgol[^\n]*/, '')),
		'its end taken off': gzipSync(`${plain.trimEnd().split('\n').slice(0, -1).join('\n')}\n`),
		'a file changed and the checksum made anew': remade(plain.replace(/\n"JVBE/, '\n"KVBE')),
	};
	for (const [what, bytes] of Object.entries(cases)) {
		await writeFile(spoiled, bytes);
		expect(await restoreBackup(spoiled, place.database, place.files), what).toMatchObject({ status: 'damaged' });
	}
	await writeFile(spoiled, 'not a backup at all');
	expect(await restoreBackup(spoiled, place.database, place.files)).toEqual({ status: 'not-a-backup' });
});

function remade(plain: string): Buffer {
	const body = `${plain.trimEnd().split('\n').slice(0, -1).join('\n')}\n`;
	const end = JSON.parse(plain.trimEnd().split('\n').at(-1) ?? '') as { end: Record<string, unknown> };
	end.end['sha256'] = createHash('sha256').update(body).digest('hex');
	return gzipSync(`${body}${JSON.stringify(end)}\n`);
}

test('a place that holds anything, and a backup of a newer program, are refused', async () => {
	const { database, files } = await filled();
	const path = await backUp(database, files, 'refused.lateral');
	expect(await restoreBackup(path, database, files)).toMatchObject({ status: 'not-empty' });
	const place = await emptyPlace('pglite');
	await place.files.keep(Buffer.from('something'));
	expect(await restoreBackup(path, place.database, place.files)).toMatchObject({ status: 'not-empty' });
	const plain = gunzipSync(await readFile(path)).toString();
	const newer = join(folder, 'newer.lateral');
	await writeFile(newer, remade(plain.replace('"migrations":[', '"migrations":["9999-later",')));
	expect(await restoreBackup(newer, database, files)).toEqual({ status: 'newer-schema', unknown: ['9999-later'] });
	await copyFile(path, newer);
	expect(await checkBackup(newer)).toMatchObject({ status: 'whole', files: 3 });
});
