// Published results come as one file a year, in columns that change with the year, and again when they are revised.
import type { Database } from '#lib/platform/database/index.server.ts';
import type { Headings } from '../reading/headings.ts';
import { sizeOf } from '../reading/size-of-file.server.ts';
import { runImport, type ImportOptions, type ImportOutcome, type RegisterFile } from '../run-import.server.ts';
import type { Skip } from '../skip.ts';
import { intakeOf, type Intake } from '../storing/intake.server.ts';
import { resultReader, resultShapeOf } from './read-result.ts';
import { storeResults } from './store-results.server.ts';
import { yearOfFile } from './year-of-file.ts';

export interface ResultsOptions extends ImportOptions {
	/** The summer in which the school year of every file ends that has no column for it; else headings and name tell. */
	readonly year?: number;
}

/**
 * Imports files of published results (docs/results-file.md). Importing again changes only what changed; a blank never
 * replaces what another file knew. Otherwise as `runImport`.
 */
export async function importResults(
	database: Database,
	files: readonly RegisterFile[],
	options: ResultsOptions = {},
): Promise<ImportOutcome> {
	return runImport(
		database,
		files.map((one) => one.name),
		{
			subject: 'results',
			queue: async () => Promise.all(files.map(async (file) => ({ ...file, size: await sizeOf(file.path) }))),
			open: (file, headings) => openResults(file, headings, options),
		},
		options,
	);
}

function openResults(
	{ name }: RegisterFile,
	headings: Headings,
	{ country = 'england', year: asked }: ResultsOptions,
): Intake | Skip {
	const shape = resultShapeOf(headings);
	if (shape === undefined) return { skip: 'file-unknown' };
	const stated = headings.find('academicyearend', 'year') !== undefined;
	const fileName = name.split(/[/\\]/).at(-1) ?? name;
	const year = stated ? undefined : yearOfFile(headings.names, fileName, asked);
	if (year === undefined && !stated) return { skip: 'file-year' };
	const read = resultReader(shape, headings, { country, year });
	const width = headings.names.length;
	return intakeOf({
		read: (cells) => (cells.slice(width).some((cell) => cell.trim() !== '') ? { skip: 'too-long' } : read(cells)),
		key: (row) =>
			[row.country, row.urn, row.year, ...(shape === 'long' ? row.figures.map((one) => one.measure) : [])].join(' '),
		store: (transaction, rows) => storeResults(transaction, rows, fileName),
		batch: shape === 'long' ? 2000 : 500,
	});
}
