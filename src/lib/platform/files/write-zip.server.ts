/** Why: the same files packed at the same moment must give the same bytes, so that a document can be compared and proved. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface FileToPack {
	readonly name: string;
	readonly data: Buffer;
}

const utf8Names = 0x0800;

function dosTime(at: Date): { readonly time: number; readonly date: number } {
	const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107);
	return {
		time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
		date: ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
	};
}

function header(signature: number, length: number, versions: readonly number[]): { bytes: Buffer; at: number } {
	const bytes = Buffer.alloc(length);
	bytes.writeUInt32LE(signature, 0);
	versions.forEach((version, index) => bytes.writeUInt16LE(version, 4 + 2 * index));
	return { bytes, at: 4 + 2 * versions.length };
}

/** A zip archive of the files in their order, all dated `at` (UTC, to two seconds), names in UTF-8; under 4 GB. */
export function writeZip(files: readonly FileToPack[], at: Date): Buffer {
	const { time, date } = dosTime(at);
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const file of files) {
		const name = Buffer.from(file.name, 'utf8');
		const packed = deflateRawSync(file.data, { level: 9 });
		const shared = Buffer.alloc(26);
		[utf8Names, 8, time, date].forEach((value, index) => shared.writeUInt16LE(value, 2 * index));
		[crc32(file.data), packed.length, file.data.length].forEach((value, index) =>
			shared.writeUInt32LE(value, 8 + 4 * index),
		);
		shared.writeUInt16LE(name.length, 20);
		const local = header(0x04034b50, 30, [20]);
		shared.copy(local.bytes, local.at, 0, 24);
		const listed = header(0x02014b50, 46, [20, 20]);
		shared.copy(listed.bytes, listed.at, 0, 22);
		listed.bytes.writeUInt32LE(offset, 42);
		parts.push(local.bytes, name, packed);
		directory.push(listed.bytes, name);
		offset += local.bytes.length + name.length + packed.length;
	}
	const listing = Buffer.concat(directory);
	const end = header(0x06054b50, 22, [0, 0, files.length, files.length]);
	end.bytes.writeUInt32LE(listing.length, 12);
	end.bytes.writeUInt32LE(offset, 16);
	return Buffer.concat([...parts, listing, end.bytes]);
}
