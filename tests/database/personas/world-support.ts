/** Why: an ask with an answer to it, a favour and somebody in the directory, so that both walls have something to hide. */
import type { Database } from '#lib/platform/database/index.server.ts';
import { nextId, worldNow, type World } from './world.ts';

type Ground = Pick<World, 'people' | 'schools' | 'partnership'> & { readonly programme: string };

/** The host has asked its partnership, the lead reviewer's school has answered and logged a favour, the reviewer may be asked. */
export async function fillSupport(database: Database, ground: Ground): Promise<World['ids']> {
	const db = database.system;
	const { programme: programme_id, people, schools } = ground;
	const supportPost = nextId();
	const supportReply = nextId();
	const favour = nextId();
	const expertise = nextId();
	await db
		.insertInto('expertise')
		.values({
			programme_id,
			id: expertise,
			person_id: people.reviewer,
			school_id: schools.second,
			topic: 'early-reading',
			words: 'we moved phonics to mornings',
			consented_at: worldNow,
		})
		.execute();
	await db
		.insertInto('support_post')
		.values({
			programme_id,
			id: supportPost,
			kind: 'ask',
			topic: 'attendance',
			text: 'how do you ring families?',
			scope: 'partnership',
			school_id: schools.host,
			partnership_id: ground.partnership,
			by_person_id: people['host-head'],
			by_language: 'en',
			at: worldNow,
		})
		.execute();
	await db
		.insertInto('support_reply')
		.values({
			programme_id,
			id: supportReply,
			post_id: supportPost,
			post_school_id: schools.host,
			other_school_id: schools.lead,
			from_school_id: schools.lead,
			text: 'come and listen',
			wants_answer: true,
			by_person_id: people['lead-reviewer'],
			by_language: 'cy',
			at: worldNow,
		})
		.execute();
	await db
		.insertInto('favour')
		.values({
			programme_id,
			id: favour,
			from_school_id: schools.lead,
			to_school_id: schools.host,
			topic: 'attendance',
			what: 'a morning by the telephone',
			on_date: '2026-11-16',
			post_id: supportPost,
			logged_by: people['lead-reviewer'],
			logged_by_school_id: schools.lead,
			logged_at: worldNow,
		})
		.execute();
	return { supportPost, supportReply, favour, expertise };
}
