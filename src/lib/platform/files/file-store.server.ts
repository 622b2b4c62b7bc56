/** Why: uploaded files live beside the database, named by their content, so that a backup is a copy and damage shows. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileHash, parseFileHash } from './file-hash.ts';

export interface StoredFile {
	readonly hash: FileHash;
	/** Bytes. */
	readonly size: number;
}

export type FileReading =
	{ readonly status: 'found'; readonly size: number; readonly stream: ReadStream } | { readonly status: 'missing' };

export type FileState = 'sound' | 'damaged' | 'missing';

/** A folder of files named by their SHA-256: `files/ab/cdef…`. */
export interface FileStore {
	/** Keeps the content and answers once it is safely on the disk. Keeping the same content again changes nothing. */
	keep(content: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredFile>;
	/** Opens a file for reading; the caller reads the stream to its end or destroys it. */
	read(hash: FileHash): Promise<FileReading>;
	/** Every file kept, in order of hash. */
	list(): AsyncGenerator<StoredFile>;
	/** Whether the content still has its hash. */
	verify(hash: FileHash): Promise<FileState>;
	/** Takes a file away for good; answers whether it was there. The caller knows that nothing refers to it. */
	remove(hash: FileHash): Promise<boolean>;
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function flushFolder(path: string): Promise<void> {
	const folder = await open(path, 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}

async function* piecesOf(content: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	if (content instanceof Uint8Array) yield content;
	else yield* content;
}

async function write(path: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredFile> {
	const hash = createHash('sha256');
	let size = 0;
	const file = await open(path, 'wx', 0o600);
	try {
		for await (const piece of piecesOf(content)) {
			hash.update(piece);
			size += piece.byteLength;
			await file.writeFile(piece);
		}
		await file.sync();
	} finally {
		await file.close();
	}
	return { hash: hash.digest('hex') as FileHash, size };
}

async function listFolder(path: string): Promise<readonly string[]> {
	try {
		return (await readdir(path)).sort();
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

async function sizeOf(path: string): Promise<number | undefined> {
	try {
		const found = await stat(path);
		return found.isFile() ? found.size : undefined;
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

async function* listFiles(root: string): AsyncGenerator<StoredFile> {
	for (const shard of await listFolder(root)) {
		if (!/^[0-9a-f]{2}$/u.test(shard)) continue;
		for (const rest of await listFolder(join(root, shard))) {
			const hash = parseFileHash(shard + rest);
			const size = hash === undefined ? undefined : await sizeOf(join(root, shard, rest));
			if (hash !== undefined && size !== undefined) yield { hash, size };
		}
	}
}

/** The store in `<dataFolder>/files`; the folder is made when the first file comes. Faults of the disk are thrown. */
export function fileStoreIn(dataFolder: string): FileStore {
	const root = join(dataFolder, 'files');
	const incoming = join(root, 'incoming');
	const shardOf = (hash: FileHash) => join(root, hash.slice(0, 2));
	const pathOf = (hash: FileHash) => join(shardOf(hash), hash.slice(2));

	return {
		async keep(content) {
			await mkdir(incoming, { recursive: true, mode: 0o700 });
			const draft = join(incoming, randomUUID());
			try {
				const stored = await write(draft, content);
				const made = await mkdir(shardOf(stored.hash), { recursive: true, mode: 0o700 });
				await rename(draft, pathOf(stored.hash));
				await flushFolder(shardOf(stored.hash));
				if (made !== undefined) await flushFolder(root);
				return stored;
			} catch (error) {
				await rm(draft, { force: true });
				throw error;
			}
		},
		async read(hash) {
			const size = await sizeOf(pathOf(hash));
			if (size === undefined) return { status: 'missing' };
			return { status: 'found', size, stream: createReadStream(pathOf(hash)) };
		},
		list: () => listFiles(root),
		async verify(hash) {
			if ((await sizeOf(pathOf(hash))) === undefined) return 'missing';
			const digest = createHash('sha256');
			for await (const piece of createReadStream(pathOf(hash))) digest.update(piece as Buffer);
			return digest.digest('hex') === hash ? 'sound' : 'damaged';
		},
		async remove(hash) {
			const there = (await sizeOf(pathOf(hash))) !== undefined;
			if (there) await rm(pathOf(hash), { force: true });
			return there;
		},
	};
}
