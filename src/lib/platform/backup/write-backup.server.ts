/** Why: a backup is one file of one moment, taken while people work, and it never holds more than a handful of rows in memory. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { FileStore } from '#lib/platform/files/index.server.ts';
import { backupFormat, type BackupEnd, type BackupHeader } from './backup-lines.ts';
import { snapshot, type Sink } from './snapshot.server.ts';

/** What is backed up. */
export interface BackupParts {
	readonly database: Database;
	readonly files: FileStore;
	readonly madeAt: Date;
	/** A folder for the rows until they are read: they are as private as the database. */
	readonly aside: string;
}

/** The bytes of one line of base64, a multiple of 3 so that lines can be joined. */
const piece = 48 * 1024;

async function* databaseLines(
	{ database, madeAt, aside: folder }: BackupParts,
	counts: { rows: number },
): AsyncGenerator<Buffer> {
	// The embedded engine has one connection: its rows are put aside first, so that nobody waits for a slow reader.
	const aside = join(folder, `.backup-${randomUUID()}`);
	const file = await open(aside, 'wx', 0o600);
	try {
		const sink: Sink = async (text) => {
			await file.write(text);
		};
		counts.rows = await snapshot(database, sink, (migrations) => {
			const header: BackupHeader = {
				lateral: 'backup',
				format: backupFormat,
				made_at: madeAt.toISOString(),
				engine: database.engine.kind,
				migrations: [...migrations],
			};
			return sink(`${JSON.stringify(header)}\n`);
		});
		await file.close();
		for await (const part of createReadStream(aside, { highWaterMark: 256 * 1024 })) yield part as Buffer;
	} finally {
		await file.close().catch(() => undefined);
		await rm(aside, { force: true });
	}
}

async function* fileLines(files: FileStore, counts: { files: number }): AsyncGenerator<Buffer> {
	for await (const { hash, size } of files.list()) {
		const reading = await files.read(hash);
		if (reading.status === 'missing') continue;
		counts.files += 1;
		yield Buffer.from(`${JSON.stringify({ file: hash, size })}\n`);
		let rest = Buffer.alloc(0);
		for await (const part of reading.stream) {
			rest = Buffer.concat([rest, part as Buffer]);
			for (; rest.length >= piece; rest = rest.subarray(piece))
				yield Buffer.from(`"${rest.toString('base64', 0, piece)}"\n`);
		}
		if (rest.length > 0) yield Buffer.from(`"${rest.toString('base64')}"\n`);
	}
}

async function* backupLines(parts: BackupParts): AsyncGenerator<Buffer> {
	const hash = createHash('sha256');
	const counts = { rows: 0, files: 0 };
	for await (const part of databaseLines(parts, counts)) {
		hash.update(part);
		yield part;
	}
	for await (const line of fileLines(parts.files, counts)) {
		hash.update(line);
		yield line;
	}
	const end: BackupEnd = { ...counts, sha256: hash.digest('hex') };
	yield Buffer.from(`${JSON.stringify({ end })}\n`);
}

/** Writes a whole backup to `destination` and ends it. Rejects when the reader goes away. */
export async function streamBackup(parts: BackupParts, destination: Writable): Promise<void> {
	await pipeline(Readable.from(backupLines(parts), { objectMode: false }), createGzip({ level: 6 }), destination);
}

/** Writes `content` to `path` so that the file is there whole or not at all; only its owner may read it. Gives its bytes. */
export async function writeBackup(path: string, content: (destination: Writable) => Promise<void>): Promise<number> {
	const draft = join(dirname(path), `.${randomUUID()}.part`);
	const file = await open(draft, 'wx', 0o600);
	try {
		await content(file.createWriteStream({ flush: true }));
		const kept = await open(draft, 'r');
		const { size } = await kept.stat();
		await kept.close();
		await rename(draft, path);
		return size;
	} catch (cause) {
		await rm(draft, { force: true });
		throw cause;
	}
}
