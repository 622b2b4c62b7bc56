/** Why: a table whose author gave no widths should still give long texts room and never squeeze a word. */
import type { TableBlock } from './document.ts';
import { plainText } from './rich-text.ts';

const widestUseful = 36;

/** Relative widths, one for each column: as given, or by the longest word and the length of the cells (in characters). */
export function columnWidths(table: TableBlock): readonly number[] {
	return table.header.map((name, column) => {
		const given = table.widths?.[column];
		if (given !== undefined && given > 0) return given;
		const texts = [name, ...table.rows.map((row) => plainText(row[column] ?? ''))];
		const longest = Math.max(...texts.map((text) => text.length));
		const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s/u).map((word) => word.length)));
		return Math.max(4, Math.min(widestUseful, longest), Math.min(widestUseful, longestWord)) + 2;
	});
}
