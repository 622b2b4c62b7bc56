// An import that a stopped server left behind must not bar the next one for ever.
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** After so long without a sign of life an import is taken to have stopped, in milliseconds. */
export const silence = 120_000;

/** True while an import has shown a sign of life within the last two minutes. */
export async function isImportRunning(transaction: Transaction, now: Date): Promise<boolean> {
	const found = await transaction
		.selectFrom('register_import')
		.select('id')
		.where('status', '=', 'running')
		.where('touched_at', '>', new Date(now.getTime() - silence))
		.executeTakeFirst();
	return found !== undefined;
}
