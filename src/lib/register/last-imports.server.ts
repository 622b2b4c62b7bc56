// Whoever began an import must be able to leave and come back to what became of it.
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { isId, ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { SkippedRow } from './skip.ts';
import type { Counts } from './storing/counts.ts';
import { silence } from './storing/running-import.server.ts';

/** A row that was left out, as it is kept. */
export type KeptSkip = Omit<SkippedRow, 'reason'>;

/** `stopped`: no sign of life for two minutes, so the server was stopped under it; it can be run again. */
export type ImportState = 'running' | 'done' | 'failed' | 'stopped';

/** One import. `progress` is 0 to 1, of the files' bytes. */
export interface ImportSummary {
	readonly id: string;
	readonly state: ImportState;
	readonly files: readonly string[];
	readonly progress: number;
	readonly startedAt: Date;
	readonly finishedAt: Date | null;
	readonly by: string | null;
	readonly counts: Counts;
	/** How many rows were left out in all. */
	readonly skippedCount: number;
}

/** How many rows left out the page itself shows; the file to download has them all. */
const shown = 50;

/** The last ten imports, newest first, with the first rows that the newest left out. */
export interface LastImports {
	readonly imports: readonly ImportSummary[];
	readonly skipped: readonly KeptSkip[];
	/** Schools in the register now. */
	readonly schools: number;
}

/** The last ten imports, for administrators. */
export async function lastImports(by: Acting, database: Database): Promise<Result<LastImports, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'register.import');
	if (refused) return refused;
	const rows = await database.system
		.selectFrom('register_import')
		.leftJoin('person', 'person.id', 'register_import.by_person_id')
		.select(['register_import.id', 'status', 'files', 'progress', 'started_at', 'touched_at', 'finished_at', 'counts', 'person.name as by'])
		.select((eb) => eb.selectFrom('school').select(eb.fn.countAll<number>().as('n')).as('schools'))
		.orderBy('started_at', 'desc')
		.orderBy('register_import.id', 'desc')
		.limit(10)
		.execute();
	const newest = rows[0];
	const skipped = newest === undefined ? undefined : await keptSkips(database, newest.id);
	const imports = rows.map((row): ImportSummary => {
		const counts = row.counts as Partial<Counts> & { readonly skipped?: number };
		const silent = row.status === 'running' && by.viewer.now.getTime() - row.touched_at.getTime() > silence;
		return {
			...{ id: row.id, state: silent ? 'stopped' : row.status, files: row.files as readonly string[], progress: row.progress },
			...{ startedAt: row.started_at, finishedAt: row.finished_at, by: row.by, skippedCount: counts.skipped ?? 0 },
			counts: { new: 0, changed: 0, unchanged: 0, closed: 0, ...counts },
		};
	});
	return ok({ imports, skipped: skipped?.slice(0, shown) ?? [], schools: newest?.schools ?? 0 });
}

/** Every row that one import left out (the first 10,000), for administrators. */
export async function skippedRows(
	by: Acting,
	database: Database,
	importId: string,
): Promise<Result<readonly KeptSkip[], 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'register.import');
	if (refused) return refused;
	const found = isId(importId) ? await keptSkips(database, importId) : undefined;
	return found === undefined ? problem('not-found') : ok(found);
}

async function keptSkips(database: Database, id: string): Promise<readonly KeptSkip[] | undefined> {
	const row = await database.system.selectFrom('register_import').select('skipped').where('id', '=', id).executeTakeFirst();
	return row?.skipped as readonly KeptSkip[] | undefined;
}
