/** Why: the second wall, table by table and persona by persona: whoever is not named here sees no row, whatever the query. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policies } from '#lib/access/index.ts';
import { loadViewer, settingsOf } from '#lib/access/index.server.ts';
import type { Database, Settings } from '#lib/platform/database/index.server.ts';
import { openTestDatabase } from '../open.ts';
import { readersOf } from './readers.ts';
import { buildWorld, personas, worldNow, worldToday, type World } from './world.ts';

let database: Database;
let world: World;
const settingsOfAll = new Map<string, Settings>();
beforeAll(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	for (const persona of personas) settingsOfAll.set(persona, await settingsFor(persona));
});
afterAll(() => database.close());

async function settingsFor(persona: (typeof personas)[number]): Promise<Settings> {
	if (persona === 'signed-out') return {};
	const viewer = await loadViewer(database, world.people[persona], { slug: world.slug }, worldNow, worldToday);
	return viewer ? settingsOf(viewer) : { person: world.people[persona], programme: world.programme };
}

async function rowsSeen(table: string, settings: Settings): Promise<number> {
	const column = policies[table]?.columns?.[0];
	const what = column === undefined ? sql`*` : sql.ref(column);
	try {
		return await database.asViewer(settings, async (transaction) => {
			const found = await sql`select ${what} from ${sql.table(table)} limit 50`.execute(transaction);
			return found.rows.length;
		});
	} catch (cause) {
		if (cause instanceof Error && cause.message.startsWith('permission denied')) return 0;
		throw cause;
	}
}

describe('every table has readers, and nobody else reads it', () => {
	it('names every table of the database', async () => {
		const found = await sql<{ name: string }>`select table_name as name from information_schema.tables
			where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%'`.execute(database.system);
		const names = found.rows.map((row) => row.name).sort();
		expect(Object.keys(readersOf).sort()).toEqual(names);
		expect(Object.keys(policies).sort()).toEqual(names);
	});

	it.each(Object.entries(readersOf))('%s', async (table, readers) => {
		const total = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(
			database.system,
		);
		expect(total.rows[0]?.count, `the world holds no row of ${table}`).toBeGreaterThan(0);
		const seen = [];
		for (const persona of personas) {
			if ((await rowsSeen(table, settingsOfAll.get(persona) ?? {})) > 0) seen.push(persona);
		}
		expect(seen.sort()).toEqual([...readers].sort());
	});

	it('shows a host only the notes that a finding cites', async () => {
		const seen = await database.asViewer(await settingsFor('host-head'), (transaction) =>
			transaction.selectFrom('evidence_note').select('id').execute(),
		);
		expect(seen.map((row) => row.id)).toEqual([world.ids['cited']]);
	});

	it('never lets the application’s role change or take away an audit entry', async () => {
		const settings = await settingsFor('administrator');
		for (const statement of [sql`delete from audit_event`, sql`update audit_event set verb = 'x'`]) {
			await expect(database.asViewer(settings, (transaction) => statement.execute(transaction))).rejects.toThrow(
				'permission denied',
			);
		}
	});
});
