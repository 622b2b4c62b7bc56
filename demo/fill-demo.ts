/** Why: a demonstration needs a programme; this one is fictional from its name to its last note. */
import { newId } from '#lib/kernel/index.ts';
import type { House } from '../src/open-house.server.ts';

/** Makes a small fictional programme, unless a programme is there. */
export async function fillDemo({ database }: House): Promise<void> {
	await database.asSystem(async (tx) => {
		if (await tx.selectFrom('programme').select('programme_id').executeTakeFirst()) return;
		await tx.insertInto('programme').values({ programme_id: newId(), slug: 'demo', name: 'A fictional programme', fictional: true }).execute();
	});
}
