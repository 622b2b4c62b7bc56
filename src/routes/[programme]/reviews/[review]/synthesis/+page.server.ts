/** Why: the team puts its notes together here, says what they mean, and sends the draft to the school it is about. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { bookFollowUps } from '#lib/improvement/index.server.ts';
import { type FindingId, newId, type Problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import {
	answerReply,
	attachEvidence,
	detachEvidence,
	finaliseReport,
	giveFeedback,
	orderFinding,
	readSynthesis,
	saveFinding,
	saveSection,
	sendDraft,
	withdrawFinding,
} from '#lib/reviews/index.server.ts';
import { checkLanguage, withWordsAt } from '#lib/reviews/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { reviewOf } from '../workshop/review-of.server.ts';
import * as forms from './forms.server.ts';
import { leftCookie, leftMarks, withMark } from './left-words.ts';
import { sayReasons } from '../say-reasons.ts';
import type { Actions, PageServerLoad } from './$types';

const done = ['feedback', 'sent', 'final', 'added', 'out', 'answered'] as const;

export const load: PageServerLoad = async ({ locals, params, url, cookies }) => {
	const page = valueOf(await readSynthesis(actor(locals), { reviewId: reviewOf(params, locals) }), locals);
	return {
		page,
		newFinding: newId<'finding'>(),
		left: leftMarks(cookies.get(leftCookie)),
		done: done.find((one) => one === url.searchParams.get('done')) ?? null,
	};
};

const said = (problem: Problem): Problem =>
	problem.reasons === undefined ? problem : { ...problem, reasons: sayReasons(problem.reasons) };

export const actions: Actions = {
	add: async ({ locals, params, request, url }) => {
		const form = await readForm(request, forms.NewFindingForm, ['notes']);
		if (!form.ok) return form.failure;
		const { id, kind, question, statement, notes } = form.value;
		const added = await saveFinding(actor(locals), {
			reviewId: reviewOf(params, locals),
			findingId: id as FindingId,
			kind,
			questionCode: question,
			statement,
			noteIds: notes,
		});
		if (!added.ok) return refusedBy(added, form.typed);
		redirect(303, `${url.pathname}?done=added#finding-${id}`);
	},
	finding: async (event) => {
		const kept = await keepFinding(event);
		if ('version' in kept) redirect(303, `${event.url.pathname}#finding-${kept.id}`);
		return kept;
	},
	keepFinding: async (event) => keepFinding(event),
	section: async (event) => {
		const kept = await keepSection(event);
		if ('version' in kept) redirect(303, `${event.url.pathname}#section-${kept.section}`);
		return kept;
	},
	keepSection: async (event) => keepSection(event),
	order: async ({ locals, params, request, url }) => {
		const form = await readForm(request, forms.OrderForm);
		if (!form.ok) return form.failure;
		const findingId = form.value.id as FindingId;
		const moved = await orderFinding(actor(locals), {
			reviewId: reviewOf(params, locals),
			findingId,
			direction: form.value.direction,
		});
		if (!moved.ok) return refusedBy(moved, form.typed);
		redirect(303, `${url.pathname}#finding-${findingId}`);
	},
	attach: async ({ locals, params, request, url }) => {
		const form = await readForm(request, forms.AttachForm, ['notes']);
		if (!form.ok) return form.failure;
		const { id, notes, bearing } = form.value;
		const laid = await attachEvidence(actor(locals), {
			reviewId: reviewOf(params, locals),
			findingId: id as FindingId,
			noteIds: notes,
			bearing,
		});
		if (!laid.ok) return refusedBy(laid, form.typed);
		redirect(303, `${url.pathname}#finding-${id}`);
	},
	detach: async ({ locals, params, request, url }) => {
		const form = await readForm(request, forms.DetachForm);
		if (!form.ok) return form.failure;
		const { id, note } = form.value;
		const off = await detachEvidence(actor(locals), {
			reviewId: reviewOf(params, locals),
			findingId: id as FindingId,
			noteId: note,
		});
		if (!off.ok) return refusedBy(off, form.typed);
		redirect(303, `${url.pathname}#finding-${id}`);
	},
	out: async ({ locals, params, request, url }) => {
		const form = await readForm(request, forms.OneFindingForm);
		if (!form.ok) return form.failure;
		const out = await withdrawFinding(actor(locals), {
			reviewId: reviewOf(params, locals),
			findingId: form.value.id as FindingId,
		});
		if (!out.ok) return refusedBy(out, form.typed);
		redirect(303, `${url.pathname}?done=out`);
	},
	use: async ({ request }) => {
		const form = await readForm(request, forms.UseForm);
		if (!form.ok) return form.failure;
		const text = form.value.statement ?? form.value.text ?? '';
		const offer = v.safeParse(forms.Offer, form.value.use);
		const about = form.value.finding ?? form.value.section ?? '';
		if (!offer.success) return { offered: { about, text } };
		const { word, words } = offer.output;
		const place = checkLanguage(text).find((nudge) => nudge.word === word)?.start ?? text.indexOf(word);
		return { offered: { about, text: place < 0 ? text : withWordsAt(text, place, words) } };
	},
	leave: async ({ request, cookies, url }) => {
		const data = await request.formData();
		const form = v.safeParse(forms.WordForm, { word: data.get('leave') });
		if (form.success) {
			const path = url.pathname;
			cookies.set(leftCookie, withMark(cookies.get(leftCookie), form.output.word), {
				path,
				maxAge: 60 * 60 * 24 * 90,
				sameSite: 'lax',
			});
		}
		const about = data.get('finding');
		redirect(303, `${url.pathname}${typeof about === 'string' ? `#finding-${encodeURIComponent(about)}` : ''}`);
	},
	answer: async ({ locals, params, request, url }) => {
		const form = await readForm(request, forms.AnswerForm);
		if (!form.ok) return form.failure;
		const { reply: replyId, answer } = form.value;
		const kept = await answerReply(actor(locals), { reviewId: reviewOf(params, locals), replyId, answer });
		if (!kept.ok) {
			const fields = [{ field: `answer-${replyId}`, message: m.report_answer_missing() }];
			return refusedBy(kept.problem === 'invalid' ? { ...kept, fields } : kept, form.typed);
		}
		redirect(303, `${url.pathname}?done=answered#reply-${replyId}`);
	},
	feedback: async ({ locals, params, url }) => {
		const [by, reviewId] = [actor(locals), reviewOf(params, locals)];
		const given = await giveFeedback(by, { reviewId });
		if (!given.ok) return refusedBy(said(given), {});
		// A refusal here leaves the dates to be booked from the workshop's own page; the feedback stands either way.
		await bookFollowUps(by, reviewId);
		redirect(303, `${url.pathname}?done=feedback`);
	},
	send: async ({ locals, params, url }) => {
		const sent = await sendDraft(actor(locals), { reviewId: reviewOf(params, locals) });
		if (!sent.ok) return refusedBy(said(sent), {});
		redirect(303, `${url.pathname}?done=sent`);
	},
	final: async ({ locals, params, url }) => {
		const final = await finaliseReport(actor(locals), { reviewId: reviewOf(params, locals) });
		if (!final.ok) return refusedBy(said(final), {});
		redirect(303, `${url.pathname}?done=final`);
	},
};

type Event = Parameters<NonNullable<Actions[string]>>[0];

async function keepFinding({ locals, params, request }: Event) {
	const form = await readForm(request, forms.FindingForm);
	if (!form.ok) return form.failure;
	const { finding: id, version, kind, question, statement } = form.value;
	const reviewId = reviewOf(params, locals);
	const kept = await saveFinding(actor(locals), {
		reviewId,
		findingId: id as FindingId,
		version,
		kind,
		questionCode: question,
		statement,
	});
	return kept.ok ? { id, version: kept.value.version } : refusedBy(kept, form.typed);
}

async function keepSection({ locals, params, request }: Event) {
	const form = await readForm(request, forms.SectionForm);
	if (!form.ok) return form.failure;
	const kept = await saveSection(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
	return kept.ok ? { section: form.value.section, version: kept.value.version } : refusedBy(kept, form.typed);
}
