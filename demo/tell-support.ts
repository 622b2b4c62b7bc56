/** Why: help between schools crosses partnerships, so it is told when all of them are there. */
import { addDays, newId, type CalendarDate } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { SupportStory } from './story.ts';
import type { Told } from './teller.ts';

/** What the telling needs of all partnerships together. */
export interface SupportGround {
	readonly tx: Transaction;
	readonly programme: string;
	readonly now: Date;
	readonly today: CalendarDate;
	readonly people: ReadonlyMap<string, Told>;
	readonly partnerships: ReadonlyMap<string, string>;
}

/** Stores what the story says was asked, offered, answered and given, and who may be asked. */
export async function tellSupport(ground: SupportGround, story: SupportStory): Promise<void> {
	const { tx, programme: programme_id } = ground;
	const person = (name: string): Told => {
		const told = ground.people.get(name);
		if (!told) throw new Error(`The story has nobody called ${name}.`);
		return told;
	};
	const at = (days: number): Date => new Date(`${addDays(ground.today, days)}T16:10:00Z`);
	for (const post of story.posts) {
		const id = newId();
		const by = person(post.by);
		const partnership = post.partnership === undefined ? null : (ground.partnerships.get(post.partnership) ?? null);
		await tx
			.insertInto('support_post')
			.values({
				programme_id,
				id,
				kind: post.kind,
				topic: post.topic,
				text: post.text,
				scope: partnership === null ? 'programme' : 'partnership',
				school_id: by.schoolId,
				partnership_id: partnership,
				by_person_id: by.id,
				by_language: by.language,
				at: at(post.days),
			})
			.execute();
		const other = post.answers?.[0] && person(post.answers[0].by).schoolId;
		for (const answer of post.answers ?? []) {
			const speaker = person(answer.by);
			await tx
				.insertInto('support_reply')
				.values({
					programme_id,
					id: newId(),
					post_id: id,
					post_school_id: by.schoolId,
					other_school_id: other ?? speaker.schoolId,
					from_school_id: speaker.schoolId,
					text: answer.text,
					wants_answer: answer.wantsNoAnswer !== true,
					by_person_id: speaker.id,
					by_language: speaker.language,
					at: at(answer.days),
				})
				.execute();
		}
	}
	for (const expert of story.experts) {
		const { id: person_id, schoolId: school_id } = person(expert.person);
		const { topic, words } = expert;
		await tx
			.insertInto('expertise')
			.values({ programme_id, id: newId(), person_id, school_id, topic, words, consented_at: at(-60) })
			.execute();
	}
	for (const favour of story.favours) {
		const [from, to] = [person(favour.from), person(favour.to)];
		const [logger, other] = favour.logged === 'from' ? [from, to] : [to, from];
		await tx
			.insertInto('favour')
			.values({
				programme_id,
				id: newId(),
				from_school_id: from.schoolId,
				to_school_id: to.schoolId,
				topic: favour.topic,
				what: favour.what,
				on_date: addDays(ground.today, favour.days),
				logged_by: logger.id,
				logged_by_school_id: logger.schoolId,
				logged_at: at(favour.days + 1),
				confirmed_by: favour.confirmed ? other.id : null,
				confirmed_at: favour.confirmed ? at(favour.days + 2) : null,
			})
			.execute();
	}
}
