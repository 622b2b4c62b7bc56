// The rows that an import left out are put right at their source, so they leave as a file.
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { isId, ok, problem, type Result } from '#lib/kernel/index.ts';
import type { KeptSkip } from './last-imports.server.ts';

/** Every row that one import left out (the first 10,000), for administrators. */
export async function skippedRows(
	by: Acting,
	importId: string,
): Promise<Result<readonly KeptSkip[], 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'register.import');
	if (refused) return refused;
	if (!isId(importId)) return problem('not-found');
	const row = await by.transaction((transaction) =>
		transaction.selectFrom('register_import').select('skipped').where('id', '=', importId).executeTakeFirst(),
	);
	return row === undefined ? problem('not-found') : ok(row.skipped as readonly KeptSkip[]);
}
