import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowReader, type SourceRow } from './row-reader.ts';

/** Reads `text` in pieces of `size` characters. */
function readAll(text: string, size = 7, delimiter = ','): readonly SourceRow[] {
	const reader = new RowReader(delimiter);
	const rows: SourceRow[] = [];
	for (let from = 0; from < text.length; from += size) rows.push(...reader.push(text.slice(from, from + size)));
	return [...rows, ...reader.end()];
}

const cellsOf = (text: string): unknown => readAll(text).map((row) => row.cells);

describe('RowReader', () => {
	it('gives back every table that is written as RFC 4180 says, however it is cut into pieces', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ŵ', '\r\n', ';') });
		const table = fc
			.integer({ min: 2, max: 5 })
			.chain((width) =>
				fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
			);
		const end = fc.constantFrom('\n', '\r\n');
		fc.assert(
			fc.property(table, end, fc.integer({ min: 1, max: 20 }), (rows, lineEnd, size) => {
				const lines = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
				const fits = rows.every((cells) => cells.join('').split('\n').length < 15);
				fc.pre(fits);
				const wanted = rows.map((cells) => cells.map((one) => one.replaceAll('\r\n', '\n')));
				const found = readAll(lines.join(lineEnd), size).map((row) =>
					row.cells?.map((one) => one.replaceAll('\r\n', '\n')),
				);
				expect(found).toEqual(wanted);
			}),
		);
	});
	it.each([
		[
			'plain cells',
			'a,b\r\n1,2\r\n',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		['quoted beside plain', '"a",2,"c,d"', [['a', '2', 'c,d']]],
		[
			'empty cells at the end',
			'a,,\n"b",""',
			[
				['a', '', ''],
				['b', ''],
			],
		],
		['a last quoted cell followed by nothing', '"a",', [['a', '']]],
		['quotes inside a quoted cell that nobody doubled', '1,"The "Ark" School",2', [['1', 'The "Ark" School', '2']]],
		['an apostrophe and inches in a plain cell', `O'Neill,6" pipe`, [["O'Neill", '6" pipe']]],
		['no rows', '', []],
	])('reads %s', (_name, text, rows) => {
		expect(cellsOf(text)).toEqual(rows);
	});
	it('counts lines as a person would, blank ones and those inside a cell too', () => {
		expect(readAll('h,i\n\n1,2\n"a\nb",3\n4,5').map((row) => row.line)).toEqual([1, 3, 4, 6]);
	});
	it('loses only the row whose quote never closes', () => {
		const rows = readAll('a,b\n1,"two\n3,"four"\n5,six\n');
		expect(rows).toEqual([
			{ line: 1, cells: ['a', 'b'] },
			{ line: 2 },
			{ line: 3, cells: ['3', 'four'] },
			{ line: 4, cells: ['5', 'six'] },
		]);
	});
	it('finds the rows again after a quote that is still open at the end of the file', () => {
		const lines = Array.from({ length: 60 }, (_one, n) => `${String(n)},x`);
		const rows = readAll(['a,b', '1,"open', ...lines].join('\n'));
		expect(rows).toHaveLength(62);
		expect(rows.filter((row) => row.cells === undefined)).toEqual([{ line: 2 }]);
		expect(rows.at(-1)).toEqual({ line: 62, cells: ['59', 'x'] });
	});
	it('cuts at semicolons or tabs when asked', () => {
		expect(readAll('a;b,c\n', 3, ';')[0]?.cells).toEqual(['a', 'b,c']);
	});
});
