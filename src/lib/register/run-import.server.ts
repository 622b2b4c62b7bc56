// Files of whatever kind are taken in one after another, with one record of how far it is and of what was left out.
import { newId, systemClock, type Clock } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { importFile } from './import-file.server.ts';
import type { Headings } from './reading/headings.ts';
import type { Country } from './rows/country.ts';
import { skipSentence, type Skip, type SkippedRow } from './skip.ts';
import { addCounts, noCounts, type Counts } from './storing/counts.ts';
import { beginImport, endImport, noteProgress, type ImportSubject } from './storing/import-record.server.ts';
import type { Intake } from './storing/intake.server.ts';

/** A file to import: where it is, and the name that people know it by. */
export interface RegisterFile {
	readonly name: string;
	readonly path: string;
}

/** How far an import is. */
export interface ImportProgress {
	readonly file: string;
	/** Of all bytes of all files, 0 to 1. */
	readonly fraction: number;
	readonly counts: Counts;
}

export interface ImportOptions {
	readonly onProgress?: (progress: ImportProgress) => void;
	/** The person who began it; none for the command line. */
	readonly by?: string;
	/** The import's id, when it has been made beforehand. */
	readonly id?: string;
	/** Where the schools are when the file has no country column; England unless given. */
	readonly country?: Country;
	readonly clock?: Clock;
}

/** What an import did: rows by what became of them, and each row left out. */
export interface ImportOutcome extends Counts {
	readonly skipped: readonly SkippedRow[];
}

/** A file in its place in the queue, with its size in bytes. */
export interface Queued extends RegisterFile {
	readonly size: number;
}

/** What kind of files these are and how each is taken in. */
export interface ImportKind {
	readonly subject: ImportSubject;
	/** The files in the order in which they must be read. */
	readonly queue: () => Promise<readonly Queued[]>;
	/** The intake for one of the files, or why the file cannot be taken. */
	readonly open: (file: RegisterFile, headings: Headings) => Intake | Skip;
	/** What is to be done once all files are in. */
	readonly finish?: () => Promise<void>;
}

/** Progress is written to the database so often, in milliseconds; more would cost more than it tells. */
const noteEvery = 500;

/**
 * Imports files of one kind. Bad rows and bad files are reported and the rest goes on. Each batch is stored whole or not
 * at all, so an import that was cut off can simply be run again. Throws only when the database fails.
 */
export async function runImport(
	database: Database,
	names: readonly string[],
	kind: ImportKind,
	{ onProgress, by, id = newId(), clock = systemClock }: ImportOptions,
): Promise<ImportOutcome> {
	const skipped: SkippedRow[] = [];
	let counts = noCounts;
	let noted = clock.now().getTime();
	await beginImport(database, { id, subject: kind.subject, at: clock.now(), by: by ?? null, files: names });
	try {
		const queue = await kind.queue();
		const total = queue.reduce((sum, one) => sum + one.size, 0);
		const bytes = Math.max(1, total);
		let done = 0;
		for (const file of queue) {
			const { name, path, size } = file;
			await importFile(database, {
				path,
				open: (headings) => kind.open(file, headings),
				onSkip: (row, skip) => void skipped.push({ file: name, row, reason: skipSentence(skip), ...skip }),
				onBatch: async (batch, read) => {
					counts = addCounts(counts, batch);
					const fraction = Math.min(1, (done + read) / bytes);
					onProgress?.({ file: name, fraction, counts });
					const now = clock.now();
					if (now.getTime() - noted < noteEvery) return;
					noted = now.getTime();
					await noteProgress(database, id, now, fraction, counts);
				},
			});
			done += size;
			onProgress?.({ file: name, fraction: Math.min(1, done / bytes), counts });
		}
		await kind.finish?.();
		await endImport(database, id, { status: 'done', at: clock.now(), counts, skipped });
	} catch (cause) {
		await endImport(database, id, { status: 'failed', at: clock.now(), counts, skipped });
		throw cause;
	}
	return { ...counts, skipped };
}
