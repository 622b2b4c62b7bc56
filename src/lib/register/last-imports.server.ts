// Whoever began an import must be able to leave and come back to what became of it.
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import type { Counts } from './storing/counts.ts';
import type { ImportSubject } from './storing/import-record.server.ts';
import { silence } from './storing/running-import.server.ts';
import type { SkipKind, SkippedRow } from './skip.ts';

/** A row that was left out, as it is kept. */
export type KeptSkip = Omit<SkippedRow, 'reason'>;

/** The rows of one file that were left out for one reason. */
export interface SkippedRows {
	readonly file: string;
	readonly skip: SkipKind;
	readonly column: string | null;
	/** How many, and the first five of them. */
	readonly count: number;
	readonly rows: readonly number[];
}

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
	/** Them by file and reason, in the order of the rows, for the newest import only. */
	readonly skipped: readonly SkippedRows[];
}

/** The last ten imports, newest first, and how many schools the register holds. */
export interface LastImports {
	readonly imports: readonly ImportSummary[];
	readonly schools: number;
	/** Whether an import of the other kind is under way, which bars this one. */
	readonly barred: boolean;
}

interface Row extends Omit<ImportSummary, 'state' | 'counts' | 'skippedCount'> {
	readonly status: Exclude<ImportState, 'stopped'>;
	readonly touchedAt: Date;
	readonly counts: Partial<Counts> & { readonly skipped?: number };
}

/** The last ten imports of the register, for administrators; of the newest, why it left rows out. */
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
		then coalesce((select jsonb_agg(jsonb_build_object('file', g.file, 'skip', g.skip, 'column', g.col,
				'count', g.count, 'rows', g.rows[1:5]) order by g.place)
			from (select e->>'file' as file, e->>'skip' as skip, e->>'column' as col, count(*) as count,
					min(place) as place, array_agg((e->>'row')::integer order by place) as rows
				from jsonb_array_elements(i.skipped) with ordinality as x(e, place)
				group by 1, 2, 3 order by min(place) limit 50) g), '[]'::jsonb)
		else '[]'::jsonb end as skipped
from register_import i left join person p on p.id = i.by_person_id
where i.subject = ${subject}
order by i.started_at desc, i.id desc limit 10`.execute(transaction);
		const alive = new Date(by.viewer.now.getTime() - silence);
		const around = await sql<{ readonly schools: number; readonly barred: boolean }>`
select (select count(*) from school) as schools, exists (select from register_import
	where status = 'running' and subject <> ${subject} and touched_at > ${alive}) as barred`.execute(transaction);
		const { schools = 0, barred = false } = around.rows[0] ?? {};
		return ok({ imports: found.rows.map((row) => summaryOf(row, by.viewer.now)), schools, barred });
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
