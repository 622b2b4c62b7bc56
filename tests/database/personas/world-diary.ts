/** Why: one person's calendar and reminders, a row in each table, so that both walls have something to hide. */
import type { Database } from '#lib/platform/database/index.server.ts';
import { nextId, worldNow, type World } from './world.ts';

type Ground = Pick<World, 'people' | 'review'> & { readonly programme: string };

/** Adds what the diary keeps of the host's head; gives the ids that use cases are tried with. */
export async function fillDiary(database: Database, ground: Ground): Promise<World['ids']> {
	const db = database.system;
	const { programme: programme_id, review } = ground;
	const person_id = ground.people['host-head'];
	const feed = nextId();
	await db.insertInto('diary_state').values({ programme_id }).execute();
	await db
		.insertInto('calendar_invitation')
		.values({
			programme_id,
			person_id,
			uid: 'past@lateral',
			review_id: review,
			fingerprint: 'h',
			status: 'invited',
			starts_on: '2026-11-17',
			sent: '{}',
			changed_at: worldNow,
		})
		.execute();
	await db
		.insertInto('calendar_feed')
		.values({ programme_id, id: feed, person_id, scope: 'person', token_hash: 'z', made_at: worldNow })
		.execute();
	await db
		.insertInto('notification_choice')
		.values({ programme_id, person_id, topic: 'stuck', wanted: false, changed_at: worldNow })
		.execute();
	const day = '2026-11-10';
	await db.insertInto('digest_sent').values({ programme_id, person_id, on_day: day, things: 1 }).execute();
	await db
		.insertInto('reminder_sent')
		.values({ programme_id, person_id, thing: 'visit', topic: 'visit', stage: 'before', sent_on: day })
		.execute();
	return { feed };
}
