// One file of an import, from its bytes to the database, a batch at a time so that others can work meanwhile.
import type { Database } from '#lib/platform/database/index.server.ts';
import type { Headings } from './reading/headings.ts';
import { raggedness } from './reading/ragged.ts';
import { readTable } from './reading/read-table.server.ts';
import type { SourceRow } from './reading/row-reader.ts';
import { shapeOf, type Shape } from './reading/shape.ts';
import type { Country } from './rows/country.ts';
import { lacksDirection } from './rows/measures.ts';
import type { Skip } from './skip.ts';
import { intakeFor, type Intake } from './storing/intake.server.ts';
import type { Counts } from './storing/counts.ts';
import type { Run } from './storing/run.server.ts';

/** Where the file is and what to tell as it is read. */
export interface FileWork {
	readonly path: string;
	readonly country: Country;
	/** Called for each row left out; row 1 is the headings. */
	readonly onSkip: (row: number, skip: Skip) => void;
	/** Called after each batch with its counts and the bytes read so far. */
	readonly onBatch: (counts: Counts, read: number) => Promise<void>;
}

/** Small enough to leave the embedded database free for others every few hundredths of a second. */
const batchSize = 500;

/** Imports the file at `work.path`. What is wrong with it is told through `onSkip`; only a fault of the database throws. */
export async function importFile(database: Database, run: Run, work: FileWork): Promise<void> {
	let intake: Intake | undefined;
	let read = 0;
	const store = async (): Promise<void> => {
		const waiting = intake;
		if (waiting === undefined || waiting.waiting() === 0) return;
		const counts = await database.asSystem((transaction) => waiting.store(transaction, run));
		await work.onBatch(counts, read);
	};
	for await (const part of readTable(work.path)) {
		if ('skip' in part) {
			work.onSkip(1, part);
			continue;
		}
		read = part.read;
		if (intake === undefined) {
			const shape = shapeOf(part.headings);
			const unfit = unfitness(shape, part.headings);
			if (shape === undefined || unfit !== undefined) {
				work.onSkip(1, unfit ?? { skip: 'file-unknown' });
				return;
			}
			intake = intakeFor(shape, part.headings, work.country);
		}
		for (const row of part.rows) {
			const skip = takeRow(row, intake, (cells) => raggedness(cells, part.headings));
			if (skip !== undefined) work.onSkip(row.line, skip);
			if (intake.waiting() >= batchSize) await store();
		}
	}
	await store();
}

function unfitness(shape: Shape | undefined, headings: Headings): Skip | undefined {
	if (shape === undefined) return { skip: 'file-unknown' };
	return shape === 'plain' && lacksDirection(headings) ? { skip: 'file-direction' } : undefined;
}

function takeRow(
	row: SourceRow,
	intake: Intake,
	ragged: (cells: readonly string[]) => Skip | undefined,
): Skip | undefined {
	if (row.cells === undefined) return { skip: 'quote-open' };
	if (row.cells.every((cell) => cell.trim() === '')) return undefined;
	return ragged(row.cells) ?? intake.take(row.cells);
}
