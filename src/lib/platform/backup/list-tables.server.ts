/** Why: rows go back in an order in which each finds the row it refers to, read from the database's own catalogue. */
import { sql, type Kysely } from 'kysely';
import type { Schema } from '#lib/platform/database/index.server.ts';
import type { BackupTable } from './backup-lines.ts';

interface Found {
	readonly name: string;
	readonly columns: [string, string][];
	readonly needs: readonly string[];
}

/** Every table of the program with its columns and their types, referred-to tables first. Throws on a circle of references. */
export async function listTables(connection: Kysely<Schema>): Promise<readonly BackupTable[]> {
	const { rows } = await sql<Found>`
		select c.relname as name,
			(select json_agg(json_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) order by a.attnum)
				from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
			coalesce((select json_agg(distinct r.relname) from pg_constraint k join pg_class r on r.oid = k.confrelid
				where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '[]'::json) as needs
		from pg_class c
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'kysely%'
		order by c.relname`.execute(connection);
	const placed: Found[] = [];
	let waiting = [...rows];
	while (waiting.length > 0) {
		const ready = waiting.filter((one) => one.needs.every((name) => !waiting.some((other) => other.name === name)));
		if (ready.length === 0)
			throw new Error(`Tables refer to each other in a circle: ${waiting.map((one) => one.name).join(', ')}.`);
		placed.push(...ready);
		waiting = waiting.filter((one) => !ready.includes(one));
	}
	return placed.map(({ name, columns }) => ({ table: name, columns }));
}

/** `name` as an SQL identifier. */
export function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}
