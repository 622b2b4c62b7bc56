/** Why: the agenda is the champions' own: every title, every minute, every order. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { changeAgenda, readWorkshop } from '#lib/improvement/index.server.ts';
import {
	agendaLines,
	fitMinutes,
	moveInAgenda,
	totalMinutes,
	type AgendaMove,
	type AgendaPart,
} from '#lib/improvement/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../../form.server.ts';
import { reviewOf } from '../review-of.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const workshop = valueOf(await readWorkshop(actor(locals), reviewOf(params, locals)), locals);
	if (!workshop.mayLead || workshop.status === 'closed') redirect(303, url.pathname.replace(/\/agenda$/, ''));
	return {
		hostName: workshop.hostName,
		reviewId: workshop.reviewId,
		onDay: workshop.onDay,
		version: workshop.version,
		lines: agendaLines(workshop.agenda, workshop.starts, getLocale()),
		total: totalMinutes(workshop.agenda),
	};
};

const list = v.array(v.string());
const Agenda = v.object({
	version: v.pipe(v.string(), v.transform(Number), v.integer()),
	code: list,
	minutes: v.array(
		v.pipe(
			v.string(),
			v.check(
				(text) => /^\d{1,3}$/.test(text.trim()),
				() => m.improvement_minutes_wrong(),
			),
		),
	),
	title: v.array(
		v.pipe(
			v.string(),
			v.trim(),
			v.maxLength(120, () => m.improvement_title_long()),
		),
	),
	move: v.optional(v.string()),
});

function moveOf(text: string | undefined): AgendaMove | undefined {
	const [kind, code] = (text ?? '').split(':');
	if (kind === 'add') return { kind };
	return (kind === 'up' || kind === 'down' || kind === 'leave-out') && code !== undefined ? { kind, code } : undefined;
}

export const actions: Actions = {
	default: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Agenda, ['code', 'minutes', 'title']);
		if (!form.ok) return form.failure;
		const { code, minutes, title, version } = form.value;
		// A title that is only what the template says in this language stays the template's, in both languages.
		const usual = new Map(
			agendaLines(
				code.map((one) => ({ code: one, minutes: 5, title: '' })),
				'15:45',
				getLocale(),
			).map((line) => [line.code, line.shown]),
		);
		const typed: readonly AgendaPart[] = code.map((one, at) => {
			const words = title[at] ?? '';
			return { code: one, minutes: fitMinutes(Number(minutes[at])), title: words === usual.get(one) ? '' : words };
		});
		const move = moveOf(form.value.move);
		const parts = move ? moveInAgenda(typed, move) : typed;
		const result = await changeAgenda(actor(locals), { reviewId: reviewOf(params, locals), version, parts });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, move ? url.pathname : url.pathname.replace(/\/agenda$/, '#agenda'));
	},
};
