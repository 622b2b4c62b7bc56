// The register is the ground everything stands on: it comes from files, whole or in slices, and again every term.
import { londonDateAt, newId, systemClock, type Clock } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { shapeOf } from './reading/shape.ts';
import { shapeOfFile } from './reading/shape-of-file.server.ts';
import { sizeOf } from './reading/size-of-file.server.ts';
import type { Country } from './rows/country.ts';
import { lacksDirection } from './rows/measures.ts';
import {
	runImport,
	type ImportOptions,
	type ImportOutcome,
	type Queued,
	type RegisterFile,
} from './run-import.server.ts';
import { intakeFor, shapeOrder } from './storing/intake.server.ts';
import { Organisations } from './storing/organisations.server.ts';
import type { Run } from './storing/run.server.ts';
import { tieWaiting } from './storing/store-links.server.ts';

/** Imports files of the register, the schools first whatever the order given; otherwise as `runImport`. */
export async function importRegister(
	database: Database,
	files: readonly RegisterFile[],
	options: ImportOptions = {},
): Promise<ImportOutcome> {
	const { id = newId(), clock = systemClock, country = 'england' } = options;
	const run = startRun(id, clock);
	return runImport(
		database,
		files.map((one) => one.name),
		{
			subject: 'register',
			queue: () => inOrder(files),
			open: (_file, headings) => {
				const shape = shapeOf(headings);
				if (shape === undefined) return { skip: 'file-unknown' };
				if (shape === 'plain' && lacksDirection(headings)) return { skip: 'file-direction' };
				return intakeFor(shape, headings, country, run);
			},
			finish: () => database.asSystem(tieWaiting),
		},
		{ ...options, id, clock },
	);
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

/** Schools before groups before links. Files that are not known keep their place at the front, to be reported. */
async function inOrder(files: readonly RegisterFile[]): Promise<readonly Queued[]> {
	const found = await Promise.all(
		files.map(async (file) => {
			const shape = await shapeOfFile(file.path);
			const order = shape === undefined ? -1 : shapeOrder.indexOf(shape);
			return { ...file, size: await sizeOf(file.path), order };
		}),
	);
	return found.toSorted((one, other) => one.order - other.order);
}
