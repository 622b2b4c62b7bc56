/** Why: office files are zip archives, and what they really are is written in the list at their end. */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
	readonly name: string;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly encrypted: boolean;
	readonly packedSize: number;
	readonly size: number;
	readonly offset: number;
}

export type ZipListing =
	{ readonly status: 'zip'; readonly entries: readonly ZipEntry[] } | { readonly status: 'broken' };

const broken = { status: 'broken' } as const;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 0xffff;

function endOfDirectory(bytes: Buffer): number | undefined {
	const first = Math.max(0, bytes.length - 22 - longestComment);
	for (let at = bytes.length - 22; at >= first; at -= 1) {
		if (bytes.readUInt32LE(at) === endSignature && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at;
	}
	return undefined;
}

/**
 * What a zip archive holds, by its central directory (APPNOTE 4.3.12). `broken` when the bytes are no whole archive:
 * split, larger than 4 GB, cut short, or with something after its end.
 */
export function readZip(bytes: Buffer): ZipListing {
	const end = endOfDirectory(bytes);
	if (end === undefined) return broken;
	const count = bytes.readUInt16LE(end + 10);
	let at = bytes.readUInt32LE(end + 16);
	const entries: ZipEntry[] = [];
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature) return broken;
		const nameLength = bytes.readUInt16LE(at + 28);
		const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		if (next > end) return broken;
		entries.push({
			name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
			method: bytes.readUInt16LE(at + 10),
			encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
			packedSize: bytes.readUInt32LE(at + 20),
			size: bytes.readUInt32LE(at + 24),
			offset: bytes.readUInt32LE(at + 42),
		});
		at = next;
	}
	return { status: 'zip', entries };
}

/** The content of one entry; undefined when it is damaged, encrypted, oddly packed, or unpacks to more than `limit` bytes. */
export function readZipEntry(bytes: Buffer, entry: ZipEntry, limit: number): Buffer | undefined {
	const at = entry.offset;
	if (entry.encrypted || entry.size > limit || at + 30 > bytes.length) return undefined;
	if (bytes.readUInt32LE(at) !== localSignature) return undefined;
	const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
	const packed = bytes.subarray(start, start + entry.packedSize);
	if (packed.length !== entry.packedSize) return undefined;
	if (entry.method === 0) return packed;
	if (entry.method !== 8) return undefined;
	try {
		return inflateRawSync(packed, { maxOutputLength: limit });
	} catch {
		return undefined;
	}
}
