// A national file of results takes longer than a request may, as the register does.
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import type { Result } from '#lib/kernel/index.ts';
import { beginAndRun, type StartedImport, type StartImport } from '../start-import.server.ts';
import { importResults } from './import-results.server.ts';

/** Begins an import of published results for an administrator, as `startImport` does. `year` is that of files that do not say it. */
export async function startResultsImport(
	by: Acting,
	{ year, ...start }: StartImport & { readonly year?: number | undefined },
): Promise<Result<StartedImport, 'not-allowed' | 'not-found' | 'conflict' | 'invalid'>> {
	const refused = refuse(by.viewer, 'results.import');
	if (refused) return refused;
	return beginAndRun('results', by, start, (database, files, options) =>
		importResults(database, files, year === undefined ? options : { ...options, year }),
	);
}
