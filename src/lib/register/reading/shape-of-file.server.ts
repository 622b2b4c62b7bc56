// Several files may be given in any order, so each is looked at before any is imported.
import { readTable } from './read-table.server.ts';
import { shapeOf, type Shape } from './shape.ts';

/** The shape of the file at `path` by its headings; undefined when they cannot be read or are not known. */
export async function shapeOfFile(path: string): Promise<Shape | undefined> {
	for await (const part of readTable(path)) return 'skip' in part ? undefined : shapeOf(part.headings);
	return undefined;
}
