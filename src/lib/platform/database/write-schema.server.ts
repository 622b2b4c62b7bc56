/** Why: the types of the tables are read from the migrated database, so that they cannot drift from it. */
import { sql } from 'kysely';
import type { Database } from './engine.server.ts';

interface Column {
	readonly table_name: string;
	readonly column_name: string;
	readonly udt_name: string;
	readonly is_nullable: 'YES' | 'NO';
	readonly has_default: boolean;
}

const typeOf: Readonly<Record<string, string>> = {
	uuid: 'string',
	text: 'string',
	bool: 'boolean',
	int4: 'number',
	int8: 'number',
	float8: 'number',
	numeric: 'number',
	date: 'string',
	time: 'string',
	timestamptz: 'Timestamp',
	jsonb: 'Json',
	_text: 'string[]',
	_float8: '(number | null)[]',
	_uuid: 'string[]',
};

/** Renders the TypeScript of `schema.ts` from the database's own catalogue. */
export async function renderSchema(database: Database): Promise<string> {
	const columns = await sql<Column>`
		select table_name, column_name, udt_name, is_nullable, column_default is not null as has_default
		from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%' and is_generated = 'NEVER'
		order by table_name, ordinal_position`.execute(database.system);
	const checks = await sql<{ table_name: string; definition: string }>`
		select r.relname as table_name, pg_get_constraintdef(c.oid) as definition
		from pg_constraint c join pg_class r on r.oid = c.conrelid
		where c.contype = 'c' and c.connamespace = 'public'::regnamespace`.execute(database.system);
	const unions = new Map<string, string>();
	for (const { table_name, definition } of checks.rows) {
		const found = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(definition);
		if (!found) continue;
		const words = [...(found[2] ?? '').matchAll(/'([^']*)'::text/g)].map((match) => `'${match[1] ?? ''}'`);
		if (words.length > 0) unions.set(`${table_name}.${found[1] ?? ''}`, words.join(' | '));
	}
	const tables = new Map<string, string[]>();
	for (const column of columns.rows) {
		const base = unions.get(`${column.table_name}.${column.column_name}`) ?? typeOf[column.udt_name] ?? 'unknown';
		const nullable = column.is_nullable === 'YES' ? `${base} | null` : base;
		const type = column.has_default ? `Generated<${nullable}>` : nullable;
		const lines = tables.get(column.table_name) ?? [];
		lines.push(`\t${column.column_name}: ${type};`);
		tables.set(column.table_name, lines);
	}
	const pascal = (name: string): string =>
		name.replace(/(^|_)(\w)/g, (_all, _score: string, letter: string) => letter.toUpperCase());
	const bodies = [...tables].map(([name, lines]) => `export interface ${pascal(name)}Table {\n${lines.join('\n')}\n}`);
	const index = [...tables.keys()].map((name) => `\t${name}: ${pascal(name)}Table;`).join('\n');
	return `${header}\n${bodies.join('\n\n')}\n\n/** All tables, by name. */\nexport interface Schema {\n${index}\n}\n`;
}

const header =
	`/** Why: what the tables hold, as types. Written by \`npm run schema\` from the migrated database; do not edit. */
import type { ColumnType, Generated as Defaulted, JSONColumnType } from 'kysely';

type Generated<Type> =
	Type extends ColumnType<infer Select, infer Insert, infer Update>
		? ColumnType<Select, Insert | undefined, Update>
		: Defaulted<Type>;
type Timestamp = ColumnType<Date, Date | string, Date | string>;
type Json = ColumnType<unknown, string, string>;
`.replace(', JSONColumnType', '');
