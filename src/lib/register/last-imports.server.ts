// Whoever began an import must be able to leave and come back to what became of it.
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import type { Counts } from './storing/counts.ts';
import type { ImportSubject } from './storing/import-record.server.ts';
import { silence } from './storing/running-import.server.ts';
import type { SkippedRow } from './skip.ts';

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
	/** The first of them, for the newest import only. */
	readonly skipped: readonly KeptSkip[];
}

/** The last ten imports, newest first, and how many schools the register holds. */
export interface LastImports {
	readonly imports: readonly ImportSummary[];
	readonly schools: number;
}

interface Row extends Omit<ImportSummary, 'state' | 'counts' | 'skippedCount'> {
	readonly status: Exclude<ImportState, 'stopped'>;
	readonly touchedAt: Date;
	readonly counts: Partial<Counts> & { readonly skipped?: number };
}

/** The last ten imports of the register, for administrators; of the newest, the first 50 rows that it left out. */
export async function lastImports(by: Acting): Promise<Result<LastImports, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'register.import');
	return refused ?? importsOf('register', by);
}

/** The last ten imports of one kind, for whoever may see them. Two round trips. */
export async function importsOf(subject: ImportSubject, by: Acting): Promise<Result<LastImports, never>> {
	return by.transaction(async (transaction) => {
		const found = await sql<Row>`
select i.id, i.status, i.files, i.progress, i.counts, p.name as by, i.started_at as "startedAt",
	i.touched_at as "touchedAt", i.finished_at as "finishedAt",
	case when row_number() over (order by i.started_at desc, i.id desc) = 1
		then jsonb_path_query_array(i.skipped, '$[0 to 49]') else '[]'::jsonb end as skipped
from register_import i left join person p on p.id = i.by_person_id
where i.subject = ${subject}
order by i.started_at desc, i.id desc limit 10`.execute(transaction);
		const schools = await transaction
			.selectFrom('school')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow();
		return ok({ imports: found.rows.map((row) => summaryOf(row, by.viewer.now)), schools: schools.count });
	});
}

function summaryOf({ status, touchedAt, counts, ...row }: Row, now: Date): ImportSummary {
	const silent = status === 'running' && now.getTime() - touchedAt.getTime() > silence;
	const { skipped: skippedCount = 0, ...known } = counts;
	return {
		...row,
		state: silent ? 'stopped' : status,
		skippedCount,
		counts: { new: 0, changed: 0, unchanged: 0, closed: 0, ...known },
	};
}
