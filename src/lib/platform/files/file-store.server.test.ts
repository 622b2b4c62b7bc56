import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseFileHash } from './file-hash.ts';
import { type FileStore, fileStoreIn, type StoredFile } from './file-store.server.ts';

let folder: string;
let store: FileStore;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lateral-store-'));
	store = fileStoreIn(folder);
});
afterEach(() => rm(folder, { recursive: true }));

async function contentOf(stored: StoredFile): Promise<string> {
	const reading = await store.read(stored.hash);
	if (reading.status === 'missing') throw new Error('missing');
	const pieces: Buffer[] = [];
	for await (const piece of reading.stream) pieces.push(piece as Buffer);
	expect(reading.size).toBe(Buffer.concat(pieces).length);
	return Buffer.concat(pieces).toString('utf8');
}

async function listed(): Promise<readonly StoredFile[]> {
	const files: StoredFile[] = [];
	for await (const file of store.list()) files.push(file);
	return files;
}

async function* inPieces(...pieces: readonly string[]): AsyncGenerator<Uint8Array> {
	for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
}

const absent = () => {
	const hash = parseFileHash('0'.repeat(64));
	if (hash === undefined) throw new Error('not a hash');
	return hash;
};

describe('the store', () => {
	it('keeps content under its SHA-256', async () => {
		const stored = await store.keep(Buffer.from('Tŷ'));
		expect(stored.hash).toBe(createHash('sha256').update('Tŷ').digest('hex'));
		expect(stored.size).toBe(3);
		expect(await contentOf(stored)).toBe('Tŷ');
		const path = join(folder, 'files', stored.hash.slice(0, 2), stored.hash.slice(2));
		expect((await readFile(path)).toString()).toBe('Tŷ');
	});

	it('takes a stream, and the same content once however it came', async () => {
		const a = await store.keep(inPieces('one ', 'two'));
		const both = await Promise.all([store.keep(Buffer.from('one two')), store.keep(inPieces('one two'))]);
		expect(both).toEqual([a, a]);
		expect(await listed()).toEqual([a]);
		expect(await readdir(join(folder, 'files', 'incoming'))).toEqual([]);
	});

	it('lists everything in order of hash, and nothing else', async () => {
		expect(await listed()).toEqual([]);
		for (let index = 0; index < 20; index += 1) await store.keep(Buffer.from(String(index)));
		await writeFile(join(folder, 'files', 'incoming', 'half'), 'x');
		const hashes = (await listed()).map((file) => file.hash);
		expect(hashes).toHaveLength(20);
		expect(hashes).toEqual([...hashes].sort());
	});

	it('sees damage, and mends it when the content comes again', async () => {
		const stored = await store.keep(Buffer.from('whole'));
		expect(await store.verify(stored.hash)).toBe('sound');
		await writeFile(join(folder, 'files', stored.hash.slice(0, 2), stored.hash.slice(2)), 'other');
		expect(await store.verify(stored.hash)).toBe('damaged');
		await store.keep(Buffer.from('whole'));
		expect(await store.verify(stored.hash)).toBe('sound');
	});

	it('answers for what it does not have, and removes', async () => {
		expect(await store.verify(absent())).toBe('missing');
		expect((await store.read(absent())).status).toBe('missing');
		expect(await store.remove(absent())).toBe(false);
		const stored = await store.keep(Buffer.alloc(0));
		expect(await store.remove(stored.hash)).toBe(true);
		expect(await store.verify(stored.hash)).toBe('missing');
	});

	it('leaves nothing behind when a stream breaks', async () => {
		async function* broken(): AsyncGenerator<Uint8Array> {
			yield await Promise.resolve(Buffer.from('half'));
			throw new Error('cut off');
		}
		await expect(store.keep(broken())).rejects.toThrow('cut off');
		expect(await listed()).toEqual([]);
		expect(await readdir(join(folder, 'files', 'incoming'))).toEqual([]);
	});
});

it('reads only whole hashes', () => {
	expect(parseFileHash('../'.repeat(21) + 'a')).toBeUndefined();
	expect(parseFileHash('A'.repeat(64))).toBeUndefined();
	expect(parseFileHash('a'.repeat(64))).toBe('a'.repeat(64));
});
