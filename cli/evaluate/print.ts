/** Why: a result is read by a person or by a program, and both must see the same numbers. */

/** A number, a word, or nothing where these data have no such number. */
export type Cell = number | string | boolean | null;

/** Prints one object, or what `text` says of it. Numbers in the object keep every digit. */
export function print(json: boolean, result: unknown, text: () => string): void {
	process.stdout.write(json ? `${JSON.stringify(result)}\n` : text());
}

/** A number as a table shows it: up to six significant digits, small ones as powers of ten, “–” for none. */
export function shown(cell: Cell): string {
	if (cell === null) return '–';
	if (typeof cell !== 'number') return String(cell);
	if (Number.isInteger(cell)) return String(cell);
	return Math.abs(cell) < 1e-4 ? cell.toExponential(3) : String(Number(cell.toPrecision(6)));
}

/** Lines of cells under headings, numbers to the right. */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const lines = [headings, ...rows.map((row) => row.map(shown))];
	const widths = headings.map((_, place) => Math.max(...lines.map((line) => (line[place] ?? '').length)));
	const words = headings.map((_, place) => rows.some((row) => typeof row[place] === 'string'));
	return lines
		.map((line) =>
			line
				.map((cell, place) => (words[place] ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0)))
				.join('  ')
				.trimEnd(),
		)
		.map((line) => `${line}\n`)
		.join('');
}

/** Names beside values, one a line. */
export function listing(entries: Readonly<Record<string, Cell>>): string {
	const width = Math.max(...Object.keys(entries).map((name) => name.length));
	return Object.entries(entries)
		.map(([name, cell]) => `${name.padEnd(width)}  ${shown(cell)}\n`)
		.join('');
}
