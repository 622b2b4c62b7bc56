/** Why: a test says who acts and when, and gets the same access set that a request would. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acting, loadViewer, type Acting } from '#lib/access/index.server.ts';
import { londonDateAt } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { fileStoreIn } from '#lib/platform/files/index.server.ts';
import { worldNow, type Known, type World } from './personas/world.ts';

/** The persona acting at an instant, the world's own by default; throws when it has no place in the programme. */
export async function actingAs(database: Database, world: World, persona: Known, now = worldNow): Promise<Acting> {
	const viewer = await loadViewer(database, world.people[persona], { slug: world.slug }, now, londonDateAt(now));
	if (!viewer) throw new Error(`${persona} has no place in the programme`);
	return acting(database, fileStoreIn(join(tmpdir(), 'lateral-tests')), viewer);
}
