/** Why: the host says, part by part, whether the facts are right, and in its own words what it makes of them. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { type FieldProblem, isId, newId, type Problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import {
	type Correction,
	confirmFacts,
	readReport,
	replyOnAccuracy,
	writeResponse,
} from '#lib/reviews/index.server.ts';
import { isOpenForResponse, longestCorrection, tooLong, type ReportPage } from '#lib/reviews/index.ts';
import { error } from '@sveltejs/kit';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { sayReasons } from '../say-reasons.ts';
import { reviewOf } from '../workshop/review-of.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const page = valueOf(await readReport(actor(locals), { reviewId: reviewOf(params, locals) }), locals);
	if (page.reader.part !== 'host-lead') error(404, m.problem_not_found(), { requestId: locals.requestId });
	const sent = Number(url.searchParams.get('sent'));
	return {
		page,
		replyIds: Object.fromEntries(partsOf(page).map((about) => [about, newId()])),
		mayRespond: page.reviewStatus !== null && isOpenForResponse(page.reviewStatus, page.status),
		sent: Number.isInteger(sent) && sent > 0 ? sent : 0,
		agreed: url.searchParams.has('agreed'),
	};
};

/** Everything the host is asked about: each finding, and each written part of the team's that has words. */
function partsOf(page: ReportPage): readonly string[] {
	return [
		...page.texts
			.filter(({ section, text }) => section !== 'response' && text.trim() !== '')
			.map(({ section }) => section),
		...page.findings.map(({ id }) => id),
	];
}

const version = v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(0));
const ConfirmForm = v.object({ version });
const ResponseForm = v.object({ version, text: v.pipe(v.string(), v.trim(), v.maxLength(6000)) });
const said = (problem: Problem): Problem =>
	problem.reasons === undefined ? problem : { ...problem, reasons: sayReasons(problem.reasons) };

/** What is wrong with corrections that were not kept: each that is too long, else that there are none. */
function wrongIn(corrections: readonly Correction[], asked: readonly string[]): readonly FieldProblem[] {
	const most = String(longestCorrection);
	const long = corrections.filter(tooLong).map(({ about, text }) => ({
		field: `what-${about}`,
		message: m.problem_too_long({ most, now: text.length }),
	}));
	if (long.length > 0) return long;
	const about = corrections[0]?.about ?? asked[0] ?? '';
	return [{ field: corrections.length === 0 ? `fact-${about}` : `what-${about}`, message: m.report_check_nothing() }];
}

export const actions: Actions = {
	correct: async ({ locals, params, request, url }) => {
		const form = await readForm(request, v.looseObject({ about: v.array(v.pipe(v.string(), v.maxLength(40))) }), [
			'about',
		]);
		if (!form.ok) return form.failure;
		const text = (name: string): string => {
			const value = form.typed[name];
			return typeof value === 'string' ? value.trim() : '';
		};
		const corrections = form.value.about
			.filter((about) => text(`fact-${about}`) === 'no' && isId(text(`reply-${about}`)))
			.map((about) => ({ id: text(`reply-${about}`), about, text: text(`what-${about}`) }));
		const kept = await replyOnAccuracy(actor(locals), { reviewId: reviewOf(params, locals), corrections });
		if (!kept.ok) {
			return refusedBy(
				kept.problem === 'invalid' ? { ...kept, fields: wrongIn(corrections, form.value.about) } : kept,
				form.typed,
			);
		}
		redirect(303, `${url.pathname}?sent=${kept.value.kept || corrections.length}`);
	},
	confirm: async ({ locals, params, request, url }) => {
		const form = await readForm(request, ConfirmForm);
		if (!form.ok) return form.failure;
		const agreed = await confirmFacts(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
		if (!agreed.ok)
			return refusedBy(
				agreed.problem === 'stale' ? { ...agreed, reasons: [m.report_check_changed()] } : said(agreed),
				form.typed,
			);
		redirect(303, `${url.pathname}?agreed`);
	},
	respond: async (event) => {
		const kept = await keepResponse(event);
		if ('version' in kept) redirect(303, `${event.url.pathname}#response`);
		return kept;
	},
	keep: async (event) => keepResponse(event),
};

async function keepResponse({ locals, params, request }: Parameters<NonNullable<Actions[string]>>[0]) {
	const form = await readForm(request, ResponseForm);
	if (!form.ok) return form.failure;
	const kept = await writeResponse(actor(locals), { reviewId: reviewOf(params, locals), ...form.value });
	return kept.ok ? { version: kept.value.version } : refusedBy(kept, form.typed);
}
