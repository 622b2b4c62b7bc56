import { expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

it('follows what was given, and else the longest word and text', () => {
	const table = {
		kind: 'table',
		header: ['When', 'What'],
		rows: [
			['9.10', 'x'.repeat(20)],
			['', 'y '.repeat(200)],
		],
	} as const;
	const [narrow = 0, wide = 0] = columnWidths(table);
	expect(narrow).toBe(6);
	expect(wide).toBe(38);
	expect(columnWidths({ ...table, widths: [1, 3] })).toEqual([1, 3]);
	expect(columnWidths({ ...table, widths: [0] })).toEqual([6, 38]);
	expect(columnWidths({ ...table, header: [] })).toEqual([]);
});
