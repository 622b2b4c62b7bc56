// A national register is tens of megabytes, so it is read block by block and never held whole.
import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { Skip } from '../skip.ts';
import { decodeText } from './decode-text.ts';

/** Whole lines of a file, and how many bytes of it (as stored) have been read so far. */
export interface Block {
	readonly text: string;
	readonly read: number;
}

const blockSize = 256 * 1024;
/** No published line comes near this; a file that has one is not a table. */
const longestLine = 4 * 1024 * 1024;
const lineFeed = 0x0a;

/** The blocks of the file at `path`, unpacked when it is gzip. A file that cannot be read to its end ends with the reason. */
export async function* readBlocks(path: string): AsyncGenerator<Block | Skip> {
	let file: ReadStream | undefined;
	let rest: Uint8Array = new Uint8Array();
	let reason: Skip | undefined;
	try {
		const kind = await kindOf(path);
		if (kind !== 'text' && kind !== 'gzip') {
			yield { skip: kind };
			return;
		}
		file = createReadStream(path, { highWaterMark: blockSize });
		for await (const bytes of kind === 'gzip' ? unpacked(file) : (file as AsyncIterable<Buffer>)) {
			const end = bytes.lastIndexOf(lineFeed) + 1;
			const whole = Buffer.concat([rest, bytes.subarray(0, end)]);
			rest = end === 0 ? Buffer.concat([rest, bytes]) : Uint8Array.from(bytes.subarray(end));
			if (rest.length > longestLine) {
				yield { skip: 'file-unreadable' };
				return;
			}
			if (end > 0) yield { text: decodeText(whole), read: file.bytesRead };
		}
	} catch (cause) {
		reason = { skip: isMissing(cause) ? 'file-missing' : 'file-unreadable' };
	} finally {
		file?.destroy();
	}
	// Of a file that was cut off the last line is not whole, and half a name must not pass for a name.
	if (reason !== undefined) yield reason;
	else if (rest.length > 0) yield { text: decodeText(rest), read: file?.bytesRead ?? 0 };
}

function unpacked(file: ReadStream): AsyncIterable<Buffer> {
	const gunzip = createGunzip({ chunkSize: blockSize });
	file.on('error', (cause) => gunzip.destroy(cause));
	return file.pipe(gunzip);
}

async function kindOf(path: string): Promise<'text' | 'gzip' | Skip['skip']> {
	const handle = await open(path);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
		const start = bytesRead < 2 ? 0 : buffer.readUInt16BE(0);
		if (start === 0x1f8b) return 'gzip';
		if (start === 0x504b) return 'file-zip';
		return start === 0xfffe || start === 0xfeff ? 'file-utf16' : 'text';
	} finally {
		await handle.close();
	}
}

function isMissing(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && ['ENOENT', 'EISDIR', 'EACCES'].includes(String(cause.code));
}
