import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { bookFollowUps, closeReview } from '#lib/improvement/index.server.ts';
import { m } from '#lib/paraglide/messages.js';
import {
	changeDates,
	changeTeam,
	moveReviewOn,
	readArrangements,
	type PlanningEvent,
} from '#lib/reviews/index.server.ts';
import type { SkippableStep } from '#lib/reviews/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import {
	dateFields,
	fieldFailure,
	lastDayOf,
	lookAgain,
	membersOf,
	reviewOf,
	teamFields,
} from '../../team-form.server.ts';
import { skippable } from '../../words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	arranged: valueOf(await readArrangements(actor(locals), reviewOf(params, locals)), locals),
	done: url.searchParams.get('done'),
});

const noTeam = { lead: '', reviewer: '', reviewer_two: '', champion: '', champion_two: '' };
const version = v.pipe(v.string(), v.toNumber(), v.integer());
const move = v.object({
	version,
	event: v.picklist([
		'confirm-team',
		'share-evidence',
		'give-feedback',
		'postpone',
		'resume',
		'cancel',
		'end-partial',
		'close',
	]),
	reason: v.optional(v.pipe(v.string(), v.maxLength(1000)), ''),
	missing: v.array(v.picklist(skippable)),
});

function eventOf(
	kind: v.InferOutput<typeof move>['event'],
	reason: string,
	missing: readonly SkippableStep[],
): PlanningEvent | undefined {
	switch (kind) {
		case 'postpone':
		case 'cancel':
			return { kind, reason };
		case 'end-partial':
			return { kind, reason, missing };
		case 'close':
			return undefined;
		default:
			return { kind };
	}
}

export const actions: Actions = {
	team: async ({ request, locals, params, url }) => {
		const form = await readForm(request, v.object({ version, ...teamFields }));
		if (!form.ok) return form.failure;
		const { value, typed } = form;
		const result = await changeTeam(actor(locals), {
			reviewId: reviewOf(params, locals),
			version: value.version,
			members: membersOf(value),
			allTheSame: value.all_the_same === 'yes',
			origin: locals.house.origin,
		});
		if (!result.ok) {
			if (result.problem === 'invalid')
				return fieldFailure('lead', m.planning_error_person(), { ...typed, form: 'team' });
			return refusedBy(result, { ...typed, form: 'team' });
		}
		if (result.value.kind === 'look-again') return lookAgain(result.value, value, { ...typed, form: 'team' });
		redirect(303, `${url.pathname}?done=team`);
	},
	dates: async ({ request, locals, params, url }) => {
		const form = await readForm(request, v.object({ version, ...dateFields, all_the_same: v.optional(v.string()) }));
		if (!form.ok) return form.failure;
		const { value } = form;
		const typed = { ...form.typed, form: 'dates' };
		const last = lastDayOf(value.first_day, value.last_day);
		if (!last.ok) return fieldFailure('last_day', last.message, typed);
		const result = await changeDates(actor(locals), {
			reviewId: reviewOf(params, locals),
			version: value.version,
			firstDay: value.first_day,
			lastDay: last.day,
			mode: value.mode,
			allTheSame: value.all_the_same === 'yes',
			origin: locals.house.origin,
		});
		if (!result.ok) return refusedBy(result, typed);
		if (result.value.kind === 'look-again') {
			const { warnings, names } = result.value;
			return lookAgain({ refusals: [], warnings, names }, noTeam, typed);
		}
		redirect(303, `${url.pathname}?done=dates`);
	},
	move: async ({ request, locals, params, url }) => {
		const by = actor(locals);
		const reviewId = reviewOf(params, locals);
		const form = await readForm(request, move, ['missing']);
		if (!form.ok) return form.failure;
		const { value } = form;
		const typed = { ...form.typed, form: value.event };
		const event = eventOf(value.event, value.reason, value.missing);
		const result = event
			? await moveReviewOn(by, { reviewId, version: value.version, event, origin: locals.house.origin })
			: await closeReview(by, { reviewId, version: value.version });
		if (!result.ok) {
			const [wrong] = result.fields ?? [];
			if (wrong?.field === 'reason') return fieldFailure(`reason-${value.event}`, m.planning_error_reason(), typed);
			if (wrong?.field === 'missing') return fieldFailure('missing', m.planning_error_missing(), typed);
			if (result.problem === 'refused') return fieldFailure('team', m.planning_plan_refused_team(), typed);
			return refusedBy(result, typed);
		}
		if (value.event === 'give-feedback') {
			const booked = await bookFollowUps(by, reviewId);
			if (!booked.ok) error(booked.status, m.problem_unexpected(), { requestId: locals.requestId });
		}
		redirect(303, `${url.pathname}?done=move`);
	},
};
