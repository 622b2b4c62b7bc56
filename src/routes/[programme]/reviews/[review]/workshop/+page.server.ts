/** Why: the champions lead the afternoon from here, and the host's staff see what it came to. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { may } from '#lib/access/index.ts';
import {
	addPaperIdea,
	bookFollowUps,
	closeWorkshop,
	countVotes,
	openWorkshop,
	readWorkshop,
	showStage,
	withdrawIdea,
} from '#lib/improvement/index.server.ts';
import {
	agendaLines,
	longestIdea,
	otherStages,
	spacedWorkshopCode,
	stageAfter,
	totalMinutes,
	workshopStages,
} from '#lib/improvement/index.ts';
import { isId, newId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { reviewOf } from './review-of.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const reviewId = reviewOf(params, locals);
	const read = await readWorkshop(by, reviewId);
	if (!read.ok && read.problem === 'not-found' && may(by.viewer, 'workshop.read', { review: reviewId })) {
		return { workshop: null, mayBook: may(by.viewer, 'follow-up.book', { review: reviewId }) };
	}
	const workshop = valueOf(read, locals);
	const votes = valueOf(await countVotes(locals.house.database, by, reviewId), locals);
	const next = stageAfter(workshop.stage);
	return {
		steps: { stages: workshopStages, next, others: otherStages(workshop.stage).filter((one) => one !== next) },
		workshop: { ...workshop, agenda: agendaLines(workshop.agenda, workshop.starts, getLocale()) },
		minutes: totalMinutes(workshop.agenda),
		code: spacedWorkshopCode(workshop.joinCode),
		joinPlace: `${url.host}/join`,
		votes,
		newIdea: newId(),
		mayBook: false,
	};
};

const version = v.pipe(v.string(), v.transform(Number), v.integer());
const id = v.pipe(
	v.string(),
	v.check((text: string) => isId(text)),
);
const Versioned = v.object({ version });
const Stage = v.object({ version, stage: v.picklist(workshopStages) });
const Idea = v.object({
	id,
	text: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.improvement_idea_empty()),
		v.maxLength(longestIdea, () => m.improvement_idea_long()),
	),
});

export const actions: Actions = {
	book: async ({ locals, params, url }) => {
		const result = await bookFollowUps(actor(locals), reviewOf(params, locals));
		if (!result.ok) return refusedBy(result, {});
		redirect(303, url.pathname);
	},
	open: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Versioned);
		if (!form.ok) return form.failure;
		const result = await openWorkshop(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname);
	},
	show: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Stage);
		if (!form.ok) return form.failure;
		const result = await showStage(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname);
	},
	close: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Versioned);
		if (!form.ok) return form.failure;
		const result = await closeWorkshop(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname);
	},
	idea: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Idea);
		if (!form.ok) return form.failure;
		const result = await addPaperIdea(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}#ideas`);
	},
	takeDown: async ({ locals, params, request, url }) => {
		const form = await readForm(request, v.object({ ideaId: id }));
		if (!form.ok) return form.failure;
		const result = await withdrawIdea(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}#ideas`);
	},
};
