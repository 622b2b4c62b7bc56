/** Why: what a review leads to: the workshop, the actions, the talk, the help. */
import { createHash, randomUUID } from 'node:crypto';
import { addDays, newId, type CalendarDate } from '#lib/kernel/index.ts';
import { hasReached } from '#lib/reviews/index.ts';
import type { ReviewStory } from './story.ts';
import type { ReviewKey } from './review-key.ts';
import type { Teller } from './teller.ts';

/** Stores the workshop, actions, meetings and help of one review, as far as its status has come. */
export async function tellImprovement(
	teller: Teller,
	key: ReviewKey,
	partnershipId: string,
	story: ReviewStory,
	{ last, hostId }: { readonly last: CalendarDate; readonly hostId: string },
): Promise<void> {
	const { tx } = teller;
	const reached = (step: Parameters<typeof hasReached>[1]): boolean => hasReached({ status: story.status }, step);
	if (!reached('feedback-given')) return;
	const workshopOn = teller.after(last, 14);
	const held = reached('workshop-held');
	const workshopId = newId();
	await tx
		.insertInto('workshop')
		.values({
			...key,
			id: workshopId,
			on_day: workshopOn.meet,
			agenda: JSON.stringify(teller.agenda(story.language ?? 'en')),
			join_code: teller.newCode(),
			status: held ? 'closed' : 'planned',
			stage: held ? 'result' : 'findings',
		})
		.execute();
	const booked = { ...key, partnership_id: partnershipId };
	await tx
		.insertInto('follow_up_schedule')
		.values({
			...booked,
			follow_up_id: workshopId,
			kind: 'workshop',
			nominal_on: workshopOn.nominal,
			meet_on: workshopOn.meet,
			done_on: held ? workshopOn.meet : null,
		})
		.execute();
	const ideas = held ? await tellRoom(teller, key, workshopId, story, workshopOn.meet) : new Map<string, string>();
	const actions = new Map<string, string>();
	for (const action of story.actions ?? []) {
		const id = newId();
		actions.set(action.text, id);
		const owner = teller.people.get(action.owner);
		await tx
			.insertInto('action')
			.values({
				...key,
				id,
				text: action.text,
				owner_person_id: owner?.id ?? null,
				owner_name: action.owner,
				success_measure: action.measure,
				due_on: teller.day(action.due),
				progress: action.progress,
				idea_id: ideas.get(action.from ?? '') ?? null,
				created_by: hostId,
				created_at: teller.at(workshopOn.meet, '17:05'),
			})
			.execute();
	}
	const talked = reached('followed-up');
	for (const [kind, days] of [
		['ninety-day', 90],
		['half-year', 150],
		['full-year', 220],
	] as const) {
		const { nominal, meet } = teller.after(last, days);
		const done = kind === 'ninety-day' ? talked : story.status === 'closed';
		const id = newId();
		await tx
			.insertInto('follow_up')
			.values({
				...key,
				id,
				kind,
				nominal_on: nominal,
				meet_on: meet,
				status: done ? 'held' : 'booked',
				changed_for_pupils: kind === 'ninety-day' ? (story.followUp?.pupils ?? '') : '',
				changed_for_staff: kind === 'ninety-day' ? (story.followUp?.staff ?? '') : '',
				next_step: kind === 'ninety-day' ? (story.followUp?.next ?? '') : '',
				recommended_next: kind === 'full-year' ? (story.recommendedNext ?? '') : '',
				held_on: done ? meet : null,
				held_by: done ? hostId : null,
			})
			.execute();
		await tx
			.insertInto('follow_up_schedule')
			.values({ ...booked, follow_up_id: id, kind, nominal_on: nominal, meet_on: meet, done_on: done ? meet : null })
			.execute();
		if (kind !== 'ninety-day' || !talked) continue;
		for (const action of story.actions ?? []) {
			if (action.progress === 'planned') continue;
			await tx
				.insertInto('follow_up_action')
				.values({
					...key,
					follow_up_id: id,
					action_id: actions.get(action.text) ?? '',
					progress: action.progress,
					note: action.note ?? '',
				})
				.execute();
		}
	}
	if (!story.help) return;
	const request = newId();
	const asked = teller.at(addDays(workshopOn.meet, 3), '16:00');
	const shared = { programme_id: key.programme_id, host_school_id: key.host_school_id, partnership_id: partnershipId };
	await tx
		.insertInto('help_request')
		.values({
			...shared,
			id: request,
			review_id: key.review_id,
			text: story.help.text,
			asked_by: hostId,
			asked_at: asked,
		})
		.execute();
	const { offer } = story.help;
	if (!offer) return;
	const by = teller.person(offer.by);
	await tx
		.insertInto('help_offer')
		.values({
			...shared,
			id: newId(),
			help_request_id: request,
			from_school_id: by.schoolId,
			text: offer.text,
			by_person_id: by.id,
			at: asked,
		})
		.execute();
}

/** The room as it was when the workshop ended: who joined is only a number, what they thought is only votes. Gives the ideas' ids by their words. */
async function tellRoom(
	teller: Teller,
	key: ReviewKey,
	workshopId: string,
	story: ReviewStory,
	day: string,
): Promise<ReadonlyMap<string, string>> {
	const { tx } = teller;
	const ideas = new Map<string, string>();
	const room = { programme_id: key.programme_id, workshop_id: workshopId, review_id: key.review_id };
	const most = Math.max(0, ...(story.ideas ?? []).map((idea) => idea.votes.length));
	const participants: string[] = [];
	for (let place = 0; place < most; place += 1) {
		const id = newId();
		participants.push(id);
		const token_hash = createHash('sha256').update(randomUUID()).digest('hex');
		await tx
			.insertInto('workshop_participant')
			.values({ ...room, id, token_hash, joined_at: teller.at(day, '15:46') })
			.execute();
	}
	for (const idea of story.ideas ?? []) {
		const id = newId();
		ideas.set(idea.text, id);
		await tx
			.insertInto('idea')
			.values({ ...room, id, text: idea.text, participant_id: null, created_at: teller.at(day, '16:20') })
			.execute();
		for (const [place, [impact, effort]] of idea.votes.entries()) {
			await tx
				.insertInto('idea_vote')
				.values({ ...room, idea_id: id, participant_id: participants[place] ?? '', impact, effort })
				.execute();
		}
	}
	return ideas;
}
