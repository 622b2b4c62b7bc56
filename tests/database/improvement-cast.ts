/** Why: the improvement tests play scenes with several people in one world, and each scene begins by raising the curtain. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acting, loadViewer, type Acting } from '#lib/access/index.server.ts';
import type { ReviewId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { fileStoreIn } from '#lib/platform/files/index.server.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, worldNow, worldToday, type Known, type World } from './personas/world.ts';

/** The world on a database of its own, with ways to act in it. */
export interface Cast {
	readonly database: Database;
	readonly world: World;
	readonly reviewId: ReviewId;
	readonly as: (persona: Known, today?: string) => Promise<Acting>;
}

/** A code that people can type. */
export const roomCode = 'BCDFGH';

export async function openCast(): Promise<Cast> {
	const database = await openTestDatabase();
	const world = await buildWorld(database);
	await database.system.updateTable('workshop').set({ join_code: roomCode }).execute();
	return {
		database,
		world,
		reviewId: world.review as ReviewId,
		as: async (persona, today = worldToday) => {
			const now = today === worldToday ? worldNow : new Date(`${today}T10:00:00Z`);
			const viewer = await loadViewer(database, world.people[persona], { slug: world.slug }, now, today);
			if (!viewer) throw new Error(`${persona} has no place in the world`);
			return acting(database, fileStoreIn(join(tmpdir(), 'lateral-improvement')), viewer);
		},
	};
}

/** The value of a result that must be one. */
export function given<Value>(
	result:
		| { readonly ok: true; readonly value: Value }
		| { readonly ok: false; readonly problem: string; readonly reasons?: readonly string[] },
): Value {
	if (result.ok) return result.value;
	throw new Error(`refused: ${result.problem} ${(result.reasons ?? []).join(', ')}`);
}
