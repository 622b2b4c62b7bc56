import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvValue, toCsv } from './csv.ts';

const one = (value: CsvValue) => toCsv([value], [{ name: 'v', value: (row) => row }]).slice(3, -2);

describe('cells', () => {
	it.each([
		['plain', 'plain'],
		['a,b', '"a,b"'],
		['say "yes"', '"say ""yes"""'],
		['two\nlines', '"two\nlines"'],
		['Tŷ Ŵyn', 'Tŷ Ŵyn'],
		[-12.5, '-12.5'],
		['-12.5', '-12.5'],
		[true, 'true'],
		[null, ''],
		[undefined, ''],
		[Number.NaN, ''],
		[new Date('2026-11-23T20:14:00Z'), '2026-11-23T20:14:00.000Z'],
	])('writes %j as %s', (value, expected) => {
		expect(one(value)).toBe(expected);
	});

	it.each(['=1+1', '+44 20', '-cmd', '@SUM(A1)', ' =1', '\t=1', '\ufeff=1', '＝1', '|calc', '-1+1', '%0A'])(
		'defuses %j',
		(text) => {
			expect(one(text).replace(/^"/u, '').startsWith("'")).toBe(true);
		},
	);
});

it('ends every line with CRLF and can begin with a mark', () => {
	const columns = [{ name: 'Ysgol', value: (row: { name: string }) => row.name }];
	expect(toCsv([{ name: 'a' }], columns)).toBe('Ysgol\r\na\r\n');
	expect(toCsv([], columns, { bom: true })).toBe('\ufeffYsgol\r\n');
});

it('is read back cell for cell by another program, but for the apostrophes', () => {
	const row = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string(), fc.integer());
	fc.assert(
		fc.property(fc.array(row, { minLength: 1 }), (rows) => {
			const text = toCsv(
				rows,
				[0, 1, 2].map((at) => ({ name: `c${String(at)}`, value: (cells) => cells[at] })),
			);
			const back: string[][] = parse(text, { record_delimiter: '\r\n', relax_column_count: false });
			expect(back).toHaveLength(rows.length + 1);
			rows.forEach((cells, index) => {
				cells.forEach((cell, at) => {
					const got = back[index + 1]?.[at] ?? '';
					expect([String(cell).replaceAll('\0', ''), `'${String(cell).replaceAll('\0', '')}`]).toContain(got);
				});
			});
		}),
		{ numRuns: 60 },
	);
});
