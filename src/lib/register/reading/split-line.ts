// Published files quote some cells and not others, so a line is cut by hand, fast where there are no quotes.

/** The cells of one record; `open` when a quoted cell has not ended, `broken` when a quote stands where none may. */
export type SplitLine = readonly string[] | 'open' | 'broken';

/**
 * Cuts a record into cells at `delimiter`. Quotes around a cell go, doubled quotes become one. A quote inside a quoted
 * cell that is neither doubled nor last is kept as it stands, unless `strict`: then the record is `broken`.
 */
export function splitLine(text: string, delimiter: string, strict = false): SplitLine {
	if (!text.includes('"')) return text.split(delimiter);
	const cells: string[] = [];
	let from = 0;
	for (;;) {
		if (text[from] === '"') {
			const cell = quotedCell(text, from, delimiter, strict);
			if (typeof cell === 'string') return cell;
			cells.push(cell.value);
			from = cell.end;
		} else {
			const end = text.indexOf(delimiter, from);
			cells.push(end === -1 ? text.slice(from) : text.slice(from, end));
			from = end === -1 ? text.length : end;
		}
		if (from >= text.length) return cells;
		from += delimiter.length;
		if (from === text.length) return [...cells, ''];
	}
}

interface Cell {
	readonly value: string;
	/** Where the delimiter after the cell stands, or the end of the text. */
	readonly end: number;
}

function quotedCell(text: string, start: number, delimiter: string, strict: boolean): Cell | 'open' | 'broken' {
	let value = '';
	let from = start + 1;
	for (;;) {
		const quote = text.indexOf('"', from);
		if (quote === -1) return 'open';
		value += text.slice(from, quote);
		const next = text[quote + 1];
		if (next === undefined || next === delimiter) return { value, end: quote + 1 };
		if (next === '"') from = quote + 2;
		else if (strict) return 'broken';
		else from = quote + 1;
		value += '"';
	}
}
