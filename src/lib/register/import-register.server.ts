// The register is the ground everything stands on: it comes from files, whole or in slices, and again every term.
import { stat } from 'node:fs/promises';
import { londonDateAt, newId, systemClock, type Clock } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { importFile } from './import-file.server.ts';
import { shapeOfFile } from './reading/shape-of-file.server.ts';
import type { Country } from './rows/country.ts';
import { skipSentence, type SkippedRow } from './skip.ts';
import { addCounts, noCounts, type Counts } from './storing/counts.ts';
import { beginImport, endImport, noteProgress } from './storing/import-record.server.ts';
import { shapeOrder } from './storing/intake.server.ts';
import { Organisations } from './storing/organisations.server.ts';
import type { Run } from './storing/run.server.ts';
import { tieWaiting } from './storing/store-links.server.ts';

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
	/** Where the schools of a plain file are when it has no country column; England unless given. */
	readonly country?: Country;
	readonly clock?: Clock;
}

/** What an import did: rows by what became of them, and each row left out. */
export interface ImportOutcome extends Counts {
	readonly skipped: readonly SkippedRow[];
}

/** Progress is written to the database so often, in milliseconds; more would cost more than it tells. */
const noteEvery = 500;

/**
 * Imports the files, the schools first whatever the order given. Bad rows and bad files are reported and the rest goes
 * on. Each batch is stored whole or not at all, so an import that was cut off can simply be run again. Throws only when
 * the database fails.
 */
export async function importRegister(
	database: Database,
	files: readonly RegisterFile[],
	options: ImportOptions = {},
): Promise<ImportOutcome> {
	const { onProgress, id = newId(), clock = systemClock, country = 'england' } = options;
	const skipped: SkippedRow[] = [];
	let counts = noCounts;
	let noted = clock.now().getTime();
	await beginImport(database, { id, at: clock.now(), by: options.by ?? null, files: files.map((one) => one.name) });
	try {
		const run = startRun(id, clock);
		const queue = await inOrder(files);
		const bytes = Math.max(
			1,
			queue.reduce((sum, one) => sum + one.size, 0),
		);
		let done = 0;
		for (const { name, path, size } of queue) {
			await importFile(database, run, {
				path,
				country,
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
		await database.asSystem(tieWaiting);
		await endImport(database, id, { status: 'done', at: clock.now(), counts, skipped });
	} catch (cause) {
		await endImport(database, id, { status: 'failed', at: clock.now(), counts, skipped });
		throw cause;
	}
	return { ...counts, skipped };
}

function startRun(id: string, clock: Clock): Run {
	const loaded = new Map<Country, Promise<Organisations>>();
	return {
		id,
		today: londonDateAt(clock.now()),
		organisations: (transaction, country) => {
			const known = loaded.get(country) ?? Organisations.load(transaction, country);
			loaded.set(country, known);
			return known;
		},
	};
}

interface Queued extends RegisterFile {
	readonly size: number;
}

/** Schools before groups before links. Files that are not known keep their place at the front, to be reported. */
async function inOrder(files: readonly RegisterFile[]): Promise<readonly Queued[]> {
	const found = await Promise.all(
		files.map(async (file) => {
			const shape = await shapeOfFile(file.path);
			const size = await stat(file.path).then(
				(one) => one.size,
				() => 0,
			);
			return { ...file, size, order: shape === undefined ? -1 : shapeOrder.indexOf(shape) };
		}),
	);
	return found.toSorted((one, other) => one.order - other.order);
}
