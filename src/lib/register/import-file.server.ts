// One file of an import, from its bytes to the database, a batch at a time so that others can work meanwhile.
import type { Database } from '#lib/platform/database/index.server.ts';
import type { Headings } from './reading/headings.ts';
import { readTable } from './reading/read-table.server.ts';
import type { SourceRow } from './reading/row-reader.ts';
import type { Skip } from './skip.ts';
import type { Counts } from './storing/counts.ts';
import type { Intake } from './storing/intake.server.ts';

/** Where the file is and what to tell as it is read. */
export interface FileWork {
	readonly path: string;
	/** The intake for a file with these headings, or why the file cannot be taken. */
	readonly open: (headings: Headings) => Intake | Skip;
	/** Called for each row left out; row 1 is the headings. */
	readonly onSkip: (row: number, skip: Skip) => void;
	/** Called after each batch with its counts and the bytes read so far. */
	readonly onBatch: (counts: Counts, read: number) => Promise<void>;
}

/** Imports the file at `work.path`. What is wrong with it is told through `onSkip`; only a fault of the database throws. */
export async function importFile(database: Database, work: FileWork): Promise<void> {
	let intake: Intake | undefined;
	let read = 0;
	const store = async (): Promise<void> => {
		const waiting = intake;
		if (waiting === undefined || waiting.waiting() === 0) return;
		const counts = await database.asSystem((transaction) => waiting.store(transaction));
		await work.onBatch(counts, read);
	};
	for await (const part of readTable(work.path)) {
		if ('skip' in part) {
			work.onSkip(1, part);
			continue;
		}
		read = part.read;
		if (intake === undefined) {
			const opened = work.open(part.headings);
			if ('skip' in opened) {
				work.onSkip(1, opened);
				return;
			}
			intake = opened;
		}
		for (const row of part.rows) {
			const skip = takeRow(row, intake);
			if (skip !== undefined) work.onSkip(row.line, skip);
			if (intake.waiting() >= intake.batch) await store();
		}
	}
	await store();
}

function takeRow(row: SourceRow, intake: Intake): Skip | undefined {
	if (row.cells === undefined) return { skip: 'quote-open' };
	return row.cells.every((cell) => cell.trim() === '') ? undefined : intake.take(row.cells);
}
