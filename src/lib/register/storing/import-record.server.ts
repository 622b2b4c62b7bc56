// An import outlives the request that began it, so how far it is stands in the database where any page can read it.
import type { Database } from '#lib/platform/database/index.server.ts';
import type { SkippedRow } from '../skip.ts';
import type { Counts } from './counts.ts';

/** What an import brought in. */
export type ImportSubject = 'register' | 'results';

/** So many skipped rows are kept to be read on the page; the count is always whole. */
const mostKept = 10_000;

/** Writes down that an import has begun. Writing it twice is writing it once. */
export async function beginImport(
	database: Database,
	begun: {
		readonly id: string;
		readonly subject: ImportSubject;
		readonly at: Date;
		readonly by: string | null;
		readonly files: readonly string[];
	},
): Promise<void> {
	await database.system
		.insertInto('register_import')
		.values({
			id: begun.id,
			subject: begun.subject,
			status: 'running',
			files: JSON.stringify(begun.files),
			started_at: begun.at,
			touched_at: begun.at,
			by_person_id: begun.by,
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
}

/** Writes down how far an import is: `fraction` of its bytes, 0 to 1. */
export async function noteProgress(
	database: Database,
	id: string,
	at: Date,
	fraction: number,
	counts: Counts,
): Promise<void> {
	await database.system
		.updateTable('register_import')
		.set({ progress: fraction, touched_at: at, counts: JSON.stringify(counts) })
		.where('id', '=', id)
		.execute();
}

/** Writes down how an import ended. */
export async function endImport(
	database: Database,
	id: string,
	ended: {
		readonly status: 'done' | 'failed';
		readonly at: Date;
		readonly counts: Counts;
		readonly skipped: readonly SkippedRow[];
	},
): Promise<void> {
	const kept = ended.skipped.slice(0, mostKept).map(({ file, row, skip, column }) => ({ file, row, skip, column }));
	await database.system
		.updateTable('register_import')
		.set({
			status: ended.status,
			...(ended.status === 'done' ? { progress: 1 } : {}),
			touched_at: ended.at,
			finished_at: ended.at,
			counts: JSON.stringify({ ...ended.counts, skipped: ended.skipped.length }),
			skipped: JSON.stringify(kept),
		})
		.where('id', '=', id)
		.execute();
}
