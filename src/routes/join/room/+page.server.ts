/** Why: what one person in the room sees and does: the findings, their ideas, their votes, the result. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { addIdea, castVotes, countVotes, readRoom, takeBackIdea } from '#lib/improvement/index.server.ts';
import { longestIdea, parseRating, type Vote } from '#lib/improvement/index.ts';
import { isId, newId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { readForm, refusedBy } from '../../../form.server.ts';
import { participantOf } from '../place.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ cookies, locals, url }) => {
	const by = await participantOf(cookies, locals);
	const room = by && (await readRoom(by));
	if (!room) redirect(303, '/join');
	const count = room.stage === 'result' ? await countVotes(locals.house.database, by, by.reviewId) : undefined;
	return { room, results: count?.ok ? count.value.results : [], newIdea: newId(), address: url.pathname };
};

const id = v.pipe(
	v.string(),
	v.check((text: string) => isId(text)),
);
const Idea = v.object({
	id,
	text: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.improvement_idea_empty()),
		v.maxLength(longestIdea, () => m.improvement_idea_long()),
	),
});

/** Only what was answered on both counts is a vote; the rest waits. */
function votesIn(form: Readonly<Record<string, unknown>>): readonly Vote[] {
	return Object.keys(form).flatMap((name) => {
		const ideaId = name.startsWith('impact-') ? name.slice('impact-'.length) : '';
		const impact = parseRating(form[name]);
		const effort = parseRating(form[`effort-${ideaId}`]);
		return isId(ideaId) && impact !== undefined && effort !== undefined ? [{ ideaId, impact, effort }] : [];
	});
}

export const actions: Actions = {
	idea: async ({ cookies, locals, request, url }) => {
		const by = await participantOf(cookies, locals);
		if (!by) redirect(303, '/join');
		const form = await readForm(request, Idea);
		if (!form.ok) return form.failure;
		const result = await addIdea(by, form.value);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname);
	},
	takeBack: async ({ cookies, locals, request, url }) => {
		const by = await participantOf(cookies, locals);
		if (!by) redirect(303, '/join');
		const form = await readForm(request, v.object({ ideaId: id }));
		if (!form.ok) return form.failure;
		const result = await takeBackIdea(by, form.value.ideaId);
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname);
	},
	vote: async ({ cookies, locals, request, url }) => {
		const by = await participantOf(cookies, locals);
		if (!by) redirect(303, '/join');
		const form = await readForm(request, v.looseObject({}));
		if (!form.ok) return form.failure;
		const result = await castVotes(by, votesIn(form.value));
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?counted=${String(result.value.counted)}`);
	},
};
