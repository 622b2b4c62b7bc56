import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readZip, readZipEntry } from './read-zip.server.ts';
import { writeZip } from './write-zip.server.ts';

const at = new Date('2026-11-23T20:14:00Z');
const hasUnzip = spawnSync('unzip', ['-v']).error === undefined;

it('reads back what it wrote', () => {
	const file = fc.record({ name: fc.string({ minLength: 1, maxLength: 20 }), data: fc.uint8Array({ maxLength: 400 }) });
	fc.assert(
		fc.property(fc.array(file, { maxLength: 5 }), (files) => {
			const packed = files.map(({ name, data }) => ({ name, data: Buffer.from(data) }));
			const zip = writeZip(packed, at);
			const listing = readZip(zip);
			if (listing.status !== 'zip') throw new Error(listing.status);
			expect(listing.entries.map((entry) => entry.name)).toEqual(packed.map(({ name }) => name));
			listing.entries.forEach((entry, index) => {
				expect(readZipEntry(zip, entry, 1000)).toEqual(packed[index]?.data);
			});
		}),
		{ numRuns: 60 },
	);
});

it('never throws on other bytes, and refuses an archive that was cut or added to', () => {
	fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readZip(Buffer.from(bytes)).status.length > 0));
	const zip = writeZip([{ name: 'a', data: Buffer.from('text') }], at);
	expect(readZip(zip.subarray(0, -3)).status).toBe('broken');
	expect(readZip(Buffer.concat([zip, Buffer.from('more')])).status).toBe('broken');
});

it('does not unpack more than it was allowed to', () => {
	const zip = writeZip([{ name: 'bomb', data: Buffer.alloc(1_000_000) }], at);
	const listing = readZip(zip);
	const entry = listing.status === 'zip' ? listing.entries[0] : undefined;
	if (entry === undefined) throw new Error('no entry');
	expect(readZipEntry(zip, entry, 10_000)).toBeUndefined();
	expect(readZipEntry(zip, { ...entry, size: 10 }, 10_000)).toBeUndefined();
});

it.skipIf(!hasUnzip)('is taken by other programs', () => {
	const folder = mkdtempSync(join(tmpdir(), 'zip-'));
	const path = join(folder, 'x.zip');
	writeFileSync(path, writeZip([{ name: 'ŵy.txt', data: Buffer.from('hello') }], at));
	expect(execFileSync('unzip', ['-t', path]).toString()).toContain('No errors');
	rmSync(folder, { recursive: true });
});
