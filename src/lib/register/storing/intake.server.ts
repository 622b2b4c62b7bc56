// Each shape of file is read, told apart and stored in its own way; the import need not know which it has.
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { Headings } from '../reading/headings.ts';
import { raggedness } from '../reading/ragged.ts';
import type { Shape } from '../reading/shape.ts';
import type { Country } from '../rows/country.ts';
import { groupReader, membershipReader } from '../rows/read-group.ts';
import { linkReader } from '../rows/read-link.ts';
import { schoolReader } from '../rows/read-school.ts';
import type { Skip } from '../skip.ts';
import type { Counts } from './counts.ts';
import type { Run } from './run.server.ts';
import { storeGroups, storeMemberships } from './store-groups.server.ts';
import { storeLinks } from './store-links.server.ts';
import { storeSchools } from './store-schools.server.ts';

/** Takes rows until there are enough to store. */
export interface Intake {
	/** Reads one row; gives the reason when it must be left out. */
	readonly take: (cells: readonly string[]) => Skip | undefined;
	readonly waiting: () => number;
	/** How many rows to store at once: few enough to leave the embedded database free for others every few hundredths of a second. */
	readonly batch: number;
	/** Stores the rows that wait. */
	readonly store: (transaction: Transaction) => Promise<Counts>;
}

/** How the rows of one file are read, told apart and stored. */
export interface RowsOf<Row> {
	readonly read: (cells: readonly string[]) => Row | Skip;
	readonly key: (row: Row) => string;
	readonly store: (transaction: Transaction, rows: readonly Row[]) => Promise<Counts>;
	readonly batch: number;
}

type Store<Row> = (transaction: Transaction, rows: readonly Row[], run: Run) => Promise<Counts>;

/** What comes first in an import of several files: the schools, so that links and groups find them. */
export const shapeOrder: readonly Shape[] = ['extract', 'search', 'plain', 'groups', 'group-links', 'links'];

/** The intake for a register file of the given shape. `country` is where schools are when the file does not say. */
export function intakeFor(shape: Shape, headings: Headings, country: Country, run: Run): Intake {
	const register = <Row extends object>(
		read: (cells: readonly string[]) => Row | Skip,
		key: (row: Row) => string,
		store: Store<Row>,
	): Intake =>
		intakeOf({
			read: (cells) => raggedness(cells, headings) ?? read(cells),
			key,
			store: (transaction, rows) => store(transaction, rows, run),
			batch: 500,
		});
	switch (shape) {
		case 'links':
			return register(linkReader(headings), (row) => `${row.urn} ${row.linkedUrn} ${row.kind}`, storeLinks);
		case 'group-links':
			return register(membershipReader(headings), (row) => `${row.urn} ${row.group.uid}`, storeMemberships);
		case 'groups':
			return register(groupReader(headings), (row) => row.uid, storeGroups);
		case 'search':
		case 'extract':
		case 'plain':
			return register(schoolReader(headings, country), (row) => `${row.country} ${row.urn}`, storeSchools);
	}
}

/** An intake for rows of one kind. A row may not stand twice in a file, since the two would fight; its key is remembered for the length of the file. */
export function intakeOf<Row extends object>({ read, key, store, batch }: RowsOf<Row>): Intake {
	const seen = new Set<string>();
	let rows: Row[] = [];
	return {
		batch,
		take: (cells) => {
			const row = read(cells);
			if ('skip' in row) return row;
			const known = key(row);
			if (seen.has(known)) return { skip: 'twice' };
			seen.add(known);
			rows.push(row);
			return undefined;
		},
		waiting: () => rows.length,
		store: async (transaction) => {
			const waiting = rows;
			rows = [];
			return store(transaction, waiting);
		},
	};
}
