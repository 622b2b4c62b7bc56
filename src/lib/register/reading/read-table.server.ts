// Every shape of file begins the same way: find the headings, then hand over numbered rows of cells.
import type { Skip } from '../skip.ts';
import { Headings, delimiterOf } from './headings.ts';
import { readBlocks } from './read-blocks.server.ts';
import { RowReader, type SourceRow } from './row-reader.ts';

/** Some rows of a file under their headings. `read` counts the file's bytes so far. */
export interface TablePart {
	readonly headings: Headings;
	readonly rows: readonly SourceRow[];
	readonly read: number;
}

/** The rows of the file at `path`, part by part. What stopped the reading comes last, as the reason. */
export async function* readTable(path: string): AsyncGenerator<TablePart | Skip> {
	let reader: RowReader | undefined;
	let headings: Headings | undefined;
	let stopped: Skip | undefined;
	let read = 0;
	const part = (found: readonly SourceRow[]): TablePart | undefined => {
		const rows = headings === undefined ? found.slice(1) : found;
		// The first record of a file is its headings, wherever blank lines may stand before it.
		if (found.length > 0) headings ??= new Headings(found[0]?.cells ?? []);
		return headings && { headings, rows, read };
	};
	for await (const block of readBlocks(path)) {
		if ('skip' in block) {
			stopped = block;
			break;
		}
		const text = reader === undefined ? block.text.replace(/^\uFEFF/, '') : block.text;
		reader ??= new RowReader(delimiterOf(text.trimStart().split('\n', 1)[0] ?? ''));
		read = block.read;
		const found = part(reader.push(text));
		if (found !== undefined) yield found;
	}
	const last = part(reader?.end() ?? []);
	if (last !== undefined) yield last;
	stopped ??= last === undefined ? { skip: 'file-empty' } : undefined;
	if (stopped !== undefined) yield stopped;
}
