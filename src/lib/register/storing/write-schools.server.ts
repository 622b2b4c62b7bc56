// New and changed schools, the rows they replace and their context are written in three trips, however many they are.
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { YearOfContext } from '../rows/measures.ts';

const types = {
	ukprn: 'text',
	authority_code: 'text',
	authority_name: 'text',
	establishment_number: 'text',
	name: 'text',
	type: 'text',
	type_group: 'text',
	phase: 'text',
	status: 'text',
	opened_on: 'date',
	closed_on: 'date',
	low_age: 'integer',
	high_age: 'integer',
	gender: 'text',
	religious_character: 'text',
	diocese: 'text',
	street: 'text',
	town: 'text',
	county: 'text',
	postcode: 'text',
	region: 'text',
	district: 'text',
	urban_rural: 'text',
	lsoa: 'text',
	msoa: 'text',
	easting: 'integer',
	northing: 'integer',
	latitude: 'double precision',
	longitude: 'double precision',
	website: 'text',
	pupils: 'integer',
	search: 'text',
	row_hash: 'text',
	seen_in: 'uuid',
} as const;

const fields = Object.keys(types);
const columns = sql.raw(['id', 'country', 'urn', ...fields].join(', '));
const record = sql.raw(
	['id uuid', 'country text', 'urn text', ...Object.entries(types).map(([name, type]) => `${name} ${type}`)].join(', '),
);
const overwrite = sql.raw(fields.map((name) => `${name} = excluded.${name}`).join(', '));

/** Writes whole rows of the school table; one with a known id or number replaces what was there. */
export async function writeSchools(transaction: Transaction, rows: readonly object[]): Promise<void> {
	if (rows.length === 0) return;
	await sql`
insert into school (${columns}) select ${columns} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(${record})
on conflict (country, urn) do update set ${overwrite}, updated_at = now()`.execute(transaction);
}

/** A school as it was before this import changed it. */
export interface Past {
	readonly school_id: string;
	readonly before: object;
}

/** Keeps the rows as they were. The moment is the database's own, so that two changes in one import both keep theirs. */
export async function writeHistory(transaction: Transaction, importId: string, rows: readonly Past[]): Promise<void> {
	if (rows.length === 0) return;
	await sql`
insert into school_history (school_id, until_at, import_id, before)
select school_id, clock_timestamp(), ${importId}, before
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(school_id uuid, before jsonb)`.execute(transaction);
}

/** Adds or replaces figures of a year, leaving the year's other figures alone. */
export async function writeContext(
	transaction: Transaction,
	rows: readonly (YearOfContext & { readonly school_id: string })[],
): Promise<void> {
	if (rows.length === 0) return;
	await sql`
insert into school_context (school_id, year, measures)
select school_id, year, measures
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(school_id uuid, year integer, measures jsonb)
on conflict (school_id, year) do update set measures = school_context.measures || excluded.measures`.execute(
		transaction,
	);
}
