/** Why: what the planner and the evaluation make is made by them in the demonstration too, as the person whose work it is. */
import { acting, loadViewer, type Acting } from '#lib/access/index.server.ts';
import { londonDateAt, type PersonId, type Result } from '#lib/kernel/index.ts';
import type { House } from '../src/open-house.server.ts';

/** The person of that name, acting in the programme; throws when the story has nobody of that name. */
export async function actingAs({ database, clock, files }: House, slug: string, name: string): Promise<Acting> {
	const { id } = await database.system
		.selectFrom('person')
		.select('id')
		.where('name', '=', name)
		.executeTakeFirstOrThrow();
	const now = clock.now();
	const viewer = await loadViewer(database, id as PersonId, { slug }, now, londonDateAt(now));
	if (!viewer) throw new Error(`${name} has no place in the demonstration.`);
	return acting(database, files, viewer);
}

/** What a use case gave; in a story a refusal is a fault of the story. */
export function given<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(`The story was refused: ${result.problem}`);
	return result.value;
}
