/** Why: a PostgreSQL server gives many connections and takes several statements in one trip. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { countTrip } from './trips.server.ts';
import type { Engine } from './engine-shape.ts';
import type { Schema } from './schema.ts';

const { Pool, types } = pg;
const plain = (text: string): string => text;
const parsers = new Map<number, (text: string) => unknown>([
	[types.builtins.DATE, plain],
	[types.builtins.TIME, plain],
	[types.builtins.INT8, Number],
	[types.builtins.NUMERIC, Number],
]);

/** Dates and times stay text, so that no time zone can move them; counts and sums are numbers. */
function getTypeParser(id: number, format: 'text' | 'binary' = 'text'): (text: string) => unknown {
	const own = format === 'text' ? parsers.get(id) : undefined;
	return own ?? (types.getTypeParser as (id: number) => (text: string) => unknown)(id);
}

/** Opens a pool on the server at `url`; `size` is the most connections it may hold. */
export function openPostgres(url: string, size: number): Engine {
	const pool = new Pool({ connectionString: url, max: size, types: { getTypeParser } });
	pool.on('error', (cause) => {
		console.error('A database connection was lost while idle.', cause.message);
	});
	const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), log: countTrip });
	return {
		kind: 'postgres',
		kysely,
		pool,
		script: async (connection, text) => {
			await sql.raw(text).execute(connection);
		},
		close: () => kysely.destroy(),
	};
}
