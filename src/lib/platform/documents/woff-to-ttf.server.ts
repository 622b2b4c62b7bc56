/** Why: the typefaces come from npm as WOFF, the typesetter reads only TrueType; WOFF 1 is TrueType with zlib per table. */
import { inflateSync } from 'node:zlib';
import { nameTable } from './font-names.server.ts';

const signature = 0x774f4646;
const pad = (length: number) => (length + 3) & ~3;

function checksum(table: Buffer): number {
	let sum = 0;
	for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
	return sum;
}

interface Table {
	readonly tag: string;
	readonly data: Buffer;
}

function tablesOf(woff: Buffer): readonly Table[] {
	return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
		const at = 44 + 20 * index;
		const offset = woff.readUInt32BE(at + 4);
		const packed = woff.readUInt32BE(at + 8);
		const length = woff.readUInt32BE(at + 12);
		const raw = woff.subarray(offset, offset + packed);
		return { tag: woff.toString('latin1', at, at + 4), data: packed < length ? inflateSync(raw) : raw };
	});
}

/**
 * The TrueType file inside a WOFF 1 file (W3C WOFF 1.0, sections 3 to 5), under a family name of our own so that a
 * typeface installed on the machine can never take its place. Throws on bytes that are not WOFF 1.
 */
export function woffToTtf(woff: Buffer, family: string, style: string): Buffer {
	if (woff.length < 44 || woff.readUInt32BE(0) !== signature) throw new Error('not a WOFF 1 file');
	const tables = tablesOf(woff).map((table) =>
		table.tag === 'name' ? { tag: 'name', data: nameTable(family, style) } : table,
	);
	const directory = Buffer.alloc(12 + 16 * tables.length);
	directory.writeUInt32BE(woff.readUInt32BE(4), 0);
	directory.writeUInt16BE(tables.length, 4);
	const power = Math.floor(Math.log2(tables.length));
	directory.writeUInt16BE(16 << power, 6);
	directory.writeUInt16BE(power, 8);
	directory.writeUInt16BE(16 * tables.length - (16 << power), 10);
	const parts: Buffer[] = [directory];
	let offset = directory.length;
	tables.forEach(({ tag, data }, index) => {
		const padded = Buffer.alloc(pad(data.length));
		data.copy(padded);
		const at = 12 + 16 * index;
		directory.write(tag, at, 'latin1');
		directory.writeUInt32BE(checksum(padded), at + 4);
		directory.writeUInt32BE(offset, at + 8);
		directory.writeUInt32BE(data.length, at + 12);
		parts.push(padded);
		offset += padded.length;
	});
	return Buffer.concat(parts);
}
