/** Why: a backup is read line by line, and its checksum is taken over exactly the bytes that were read. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** A line without its line feed; `sha256` gives the checksum of everything before this line. */
export interface RawLine {
	readonly text: string;
	readonly sha256: () => string;
}

const lineFeed = 0x0a;

/** The lines of the gzip file at `path`. Throws when it is not gzip, is cut short or does not end a line. */
export async function* readLines(path: string): AsyncGenerator<RawLine> {
	const hash = createHash('sha256');
	const source = createReadStream(path, { highWaterMark: 256 * 1024 });
	const plain = createGunzip();
	source.once('error', (cause) => plain.destroy(cause));
	source.pipe(plain);
	let begun: Buffer[] = [];
	try {
		for await (const part of plain) {
			const bytes = part as Buffer;
			let from = 0;
			for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, from)) {
				const line = Buffer.concat([...begun, bytes.subarray(from, at + 1)]);
				begun = [];
				from = at + 1;
				yield { text: line.toString('utf8', 0, line.length - 1), sha256: () => hash.copy().digest('hex') };
				hash.update(line);
			}
			if (from < bytes.length) begun.push(bytes.subarray(from));
		}
		if (begun.length > 0) throw new Error('The file ends in the middle of a line.');
	} finally {
		source.destroy();
		plain.destroy();
	}
}
