/** Why: a school's self-evaluation at a glance: what is written, what could be the focus, who agrees it and who reads it. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { calendarDate, typicalCalendar } from '#lib/kernel/index.ts';
import { dueDateRulesOf, selfEvaluationDue } from '#lib/reviews/index.ts';
import {
	agreeSelfEvaluation,
	readSelfEvaluation,
	shareSelfEvaluation,
	takeBackSelfEvaluation,
} from '#lib/self-evaluation/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { ofAddress } from '../../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const read = valueOf(await readSelfEvaluation(by, ofAddress(params, locals)), locals);
	const calendar = typicalCalendar(by.viewer.programme.country === 'wales' ? 'wales' : 'england');
	const firstDay = read.review?.firstDay;
	return {
		read,
		due:
			firstDay === undefined
				? undefined
				: selfEvaluationDue(calendar, calendarDate(firstDay), dueDateRulesOf(by.viewer.programme.settings)).meet,
		done: url.searchParams.get('done'),
	};
};

const Seen = v.object({ seen: v.pipe(v.string(), v.maxLength(100)) });
const Nothing = v.object({});

export const actions: Actions = {
	agree: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Seen);
		if (!form.ok) return form.failure;
		const result = await agreeSelfEvaluation(actor(locals), { ...ofAddress(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=agreed`);
	},
	share: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Nothing);
		if (!form.ok) return form.failure;
		const result = await shareSelfEvaluation(actor(locals), ofAddress(params, locals));
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=shared#readers`);
	},
	takeBack: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Nothing);
		if (!form.ok) return form.failure;
		const result = await takeBackSelfEvaluation(actor(locals), ofAddress(params, locals));
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, `${url.pathname}?done=taken-back#readers`);
	},
};
