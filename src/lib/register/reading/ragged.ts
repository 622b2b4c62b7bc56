// Published rows are ragged at their end; a row is wrong only when its cells can no longer be told apart.
import type { Skip } from '../skip.ts';
import type { Headings } from './headings.ts';

/** How many cells a row may lack at its end. */
const slack = 5;

/**
 * Why a row with these cells cannot be read under these headings, or undefined when it can: it may lack a few cells at
 * its end, and have more only if they are blank or spill from a last column of linked schools.
 */
export function raggedness(cells: readonly string[], headings: Headings): Skip | undefined {
	const width = headings.names.length;
	if (cells.length + slack < width) return { skip: 'too-short' };
	if (cells.length <= width || headings.find('linkedestablishments') === width - 1) return undefined;
	return cells.slice(width).every((cell) => cell.trim() === '') ? undefined : { skip: 'too-long' };
}
