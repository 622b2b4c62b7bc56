// What became of results that were brought in is told as it is of the register.
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import type { Result } from '#lib/kernel/index.ts';
import { importsOf, type LastImports } from '../last-imports.server.ts';

/** The last ten imports of published results, for administrators; of the newest, why it left rows out. */
export async function lastResultImports(by: Acting): Promise<Result<LastImports, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'results.import');
	return refused ?? importsOf('results', by);
}
