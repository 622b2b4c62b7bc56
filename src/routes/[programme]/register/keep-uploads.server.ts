/** Why: an import outlives its request, so what was uploaded is put aside in files of its own until it has been read. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { safeFileName } from '#lib/platform/files/index.ts';
import type { RegisterFile } from '#lib/register/index.server.ts';

/** Uploaded files put aside; `remove` deletes them. */
export interface Uploads {
	readonly files: readonly RegisterFile[];
	readonly remove: () => Promise<void>;
}

/** Puts the uploaded files aside under names that we choose; the reader's own names are only shown. */
export async function keepUploads(uploads: readonly File[]): Promise<Uploads> {
	const folder = await mkdtemp(join(tmpdir(), 'lateral-import-'));
	const remove = async (): Promise<void> => rm(folder, { recursive: true, force: true });
	try {
		const files: RegisterFile[] = [];
		for (const [index, upload] of uploads.entries()) {
			const path = join(folder, String(index));
			await pipeline(Readable.from(upload.stream()), createWriteStream(path, { mode: 0o600 }));
			files.push({ name: safeFileName(upload.name) ?? String(index + 1), path });
		}
		return { files, remove };
	} catch (cause) {
		await remove();
		throw cause;
	}
}
