// How far an import is, is told by bytes, the only thing known of a file before it is read.
import { stat } from 'node:fs/promises';

/** The size of the file at `path` in bytes, as stored; 0 when there is no such file. */
export async function sizeOf(path: string): Promise<number> {
	return stat(path).then(
		(one) => one.size,
		() => 0,
	);
}
