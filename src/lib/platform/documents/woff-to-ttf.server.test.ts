import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { codePointsOf, coveredByOne } from './font-coverage.server.ts';
import { woffToTtf } from './woff-to-ttf.server.ts';

const require = createRequire(import.meta.url);
const folder = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const read = (subset: string) => readFileSync(require.resolve(`${folder}-${subset}-400-normal.woff`));

it('unpacks a typeface under the name it is given, and knows its characters', () => {
	const latin = woffToTtf(read('latin'), 'Lateral Text', 'normal');
	expect(latin.readUInt32BE(0)).toBe(0x0001_0000);
	expect(latin.includes(Buffer.from('Lateral Text', 'utf16le').swap16())).toBe(true);
	const points = codePointsOf(latin);
	expect(points.has(0x41)).toBe(true);
	expect(points.has(0x175)).toBe(false);
	const extended = codePointsOf(woffToTtf(read('latin-ext'), 'x', 'y'));
	for (const letter of 'ŵŷẁẃẅỳŴŶ') expect(extended.has(letter.codePointAt(0) ?? 0)).toBe(true);
	const covers = coveredByOne([points, extended]);
	expect([covers('a'), covers('ŵ'), covers('aŵ'), covers('a\u200d'), covers('水')]).toEqual([
		true,
		true,
		false,
		true,
		false,
	]);
});

it('refuses other bytes', () => {
	expect(() => woffToTtf(Buffer.from('wOF2'.padEnd(60)), 'x', 'y')).toThrow('not a WOFF 1 file');
	expect(() => woffToTtf(Buffer.alloc(3), 'x', 'y')).toThrow('not a WOFF 1 file');
});
