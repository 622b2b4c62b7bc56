/** Why: the first wall, use case by use case and persona by persona; a new use case without an entry fails here. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, loadViewer, settingsOf, type Acting } from '#lib/access/index.server.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { fileStoreIn } from '#lib/platform/files/index.server.ts';
import { openTestDatabase } from '../open.ts';
import { useCases } from './use-cases.ts';
import { buildWorld, personas, worldNow, worldToday, type Persona, type World } from './world.ts';

let database: Database;
let world: World;
beforeAll(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
});
afterAll(() => database.close());

class RolledBack extends Error {
	readonly value: unknown;
	constructor(value: unknown) {
		super('rolled back on purpose');
		this.value = value;
	}
}

const actors = new Map<Persona, Promise<Acting | undefined>>();

/** The persona acting, with everything it stores taken back when the use case has answered; so nobody changes on the way. */
function actingAs(persona: Persona): Promise<Acting | undefined> {
	const known = actors.get(persona) ?? comeIn(persona);
	actors.set(persona, known);
	return known;
}

async function comeIn(persona: Persona): Promise<Acting | undefined> {
	if (persona === 'signed-out') return undefined;
	const viewer = await loadViewer(database, world.people[persona], { slug: world.slug }, worldNow, worldToday);
	if (!viewer) return undefined;
	const plain = acting(database, fileStoreIn(join(tmpdir(), 'lateral-personas')), viewer);
	return {
		...plain,
		transaction: async (work) => {
			try {
				return await database.asViewer(settingsOf(viewer), async (transaction) => {
					throw new RolledBack(await work(transaction));
				});
			} catch (cause) {
				if (cause instanceof RolledBack) return cause.value as never;
				throw cause;
			}
		},
	};
}

async function useCasesInSource(): Promise<readonly string[]> {
	const source = fileURLToPath(new URL('../../../src/lib/', import.meta.url));
	const names: string[] = [];
	for (const file of await readdir(source, { recursive: true })) {
		if (!file.endsWith('.server.ts')) continue;
		const text = await readFile(join(source, file), 'utf8');
		for (const match of text.matchAll(/export async function (\w+)\(\s*by: Acting(?!,\s*tx: Transaction)/g))
			names.push(match[1] ?? '');
	}
	return names.sort();
}

const refused = new Set(['not-found', 'not-allowed', 'signed-out']);

describe('who may do what', () => {
	it('has an entry for every use case', async () => {
		expect(Object.keys(useCases).sort()).toEqual(await useCasesInSource());
	});

	it.each(Object.entries(useCases))('%s', async (_name, { who, run }) => {
		const may: Persona[] = [];
		for (const persona of personas) {
			const by = await actingAs(persona);
			if (!by) continue;
			const result = await run(by, world);
			if (result.ok || !refused.has(result.problem)) may.push(persona);
		}
		expect(may.sort()).toEqual([...who].sort());
	});
});
