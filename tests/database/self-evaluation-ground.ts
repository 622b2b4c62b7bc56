/** Why: the tests of frameworks and self-evaluation act as real personas of the world, in a cycle with real questions. */
import { acting, loadViewer, type Acting } from '#lib/access/index.server.ts';
import { newId, type CycleId, type SchoolId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { FileStore } from '#lib/platform/files/index.server.ts';
import { publishBuiltInFrameworks, type BuiltInFrameworks } from '#lib/self-evaluation/index.server.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, worldNow, worldToday, type Known, type World } from './personas/world.ts';

/** A programme whose host has not begun; `as` acts as a persona, at a later instant if one is given. */
export interface Ground {
	readonly database: Database;
	readonly world: World;
	readonly frameworks: BuiltInFrameworks;
	readonly host: { readonly cycleId: CycleId; readonly schoolId: SchoolId };
	readonly as: (persona: Known, now?: Date) => Promise<Acting>;
	readonly close: () => Promise<void>;
}

const noFiles = new Proxy({} as FileStore, {
	get: () => () => {
		throw new Error('These tests touch no file.');
	},
});

/** Opens a fresh database with the world, the shipped frameworks, and nothing written. */
export async function openGround(): Promise<Ground> {
	const database = await openTestDatabase();
	const world = await buildWorld(database);
	const frameworks = await database.asSystem((tx) => publishBuiltInFrameworks(tx, world.programme, worldNow));
	const db = database.system;
	await db.deleteFrom('self_evaluation_evidence').execute();
	await db.deleteFrom('agreed_answer').execute();
	await db.deleteFrom('self_evaluation_answer').execute();
	await db.deleteFrom('self_evaluation').execute();
	await db.updateTable('cycle').set({ framework_id: frameworks.default }).execute();
	return {
		database,
		world,
		frameworks,
		host: { cycleId: world.cycle as CycleId, schoolId: world.schools.host as SchoolId },
		as: async (persona, now = worldNow) => {
			const viewer = await loadViewer(database, world.people[persona], { slug: world.slug }, now, worldToday);
			if (!viewer) throw new Error(`${persona} has no place in the world.`);
			return acting(database, noFiles, viewer);
		},
		close: () => database.close(),
	};
}

/** A question of the host's self-evaluation, as a form names it. */
export function question(
	ground: Ground,
	questionCode: string,
): Ground['host'] & { readonly selfEvaluationId: never; readonly questionCode: string } {
	return { ...ground.host, selfEvaluationId: newId() as never, questionCode };
}
