/** Why: the team is chosen in the same five fields when a review is planned and when it is changed. */
import * as v from 'valibot';
import { fail } from '@sveltejs/kit';
import { parseCalendarDate, parseId, type ReviewId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { PlanCheck, ProposedMember } from '#lib/reviews/index.ts';
import type { Refused } from '../../../form.server.ts';
import { error } from '@sveltejs/kit';
import { modes } from './words.ts';
import { refusalField, refusalSentence, warningSentences } from './plan-sentences.ts';

const person = v.optional(
	v.pipe(
		v.string(),
		v.check(
			(id) => id === '' || parseId(id) !== undefined,
			() => m.planning_error_person(),
		),
	),
	'',
);

/** The fields of a team. */
export const teamFields = {
	lead: person,
	reviewer: person,
	reviewer_two: person,
	champion: person,
	champion_two: person,
	all_the_same: v.optional(v.string()),
};

/** A day in a form; the schema's output is a calendar date. */
export const dayField = (message: () => string) =>
	v.pipe(
		v.string(message),
		v.transform((text) => parseCalendarDate(text)),
		v.custom<NonNullable<ReturnType<typeof parseCalendarDate>>>((date) => date !== undefined, message),
	);

/** The fields of a visit's days and mode. An empty last day means the first. */
export const dateFields = {
	first_day: dayField(() => m.planning_error_first_day()),
	last_day: v.optional(v.string(), ''),
	mode: v.picklist(modes, () => m.planning_error_mode()),
};

/** The last day as it was meant, or the sentence that says what is wrong with it. */
export function lastDayOf(firstDay: NonNullable<ReturnType<typeof parseCalendarDate>>, text: string) {
	if (text.trim() === '') return { ok: true, day: firstDay } as const;
	const day = parseCalendarDate(text);
	if (day === undefined || day < firstDay) return { ok: false, message: m.planning_error_last_before() } as const;
	const apart = (Date.parse(day) - Date.parse(firstDay)) / 86_400_000;
	return apart > 7 ? ({ ok: false, message: m.planning_error_last_far() } as const) : ({ ok: true, day } as const);
}

type Chosen = Readonly<Record<'lead' | 'reviewer' | 'reviewer_two' | 'champion' | 'champion_two', string>>;

/** The team that was chosen; empty fields are nobody. */
export function membersOf(chosen: Chosen): readonly ProposedMember[] {
	const places = [
		{ personId: chosen.lead, part: 'lead-reviewer' },
		{ personId: chosen.reviewer, part: 'reviewer' },
		{ personId: chosen.reviewer_two, part: 'reviewer' },
		{ personId: chosen.champion, part: 'champion' },
		{ personId: chosen.champion_two, part: 'champion' },
	] as const;
	return places.filter((one) => one.personId !== '');
}

/** What comes back with a plan that has to be put right or looked at again; everything typed comes with it. */
export interface LookAgain extends Refused {
	readonly warnings: readonly string[];
}

/** The failure for a plan with refusals or warnings. */
export function lookAgain(check: PlanCheck, chosen: Chosen, typed: Refused['typed']) {
	const refused: LookAgain = {
		problem: check.refusals.length > 0 ? 'refused' : 'look-again',
		message: check.refusals.length > 0 ? m.planning_refused_title() : m.planning_look_again_title(),
		fields: check.refusals.map((one) => ({
			field: refusalField(one, chosen),
			message: refusalSentence(one, check.names),
		})),
		warnings: check.refusals.length > 0 ? [] : warningSentences(check.warnings, check.names, getLocale()),
		typed,
	};
	return fail(422, refused);
}

/** The failure for one field. */
export function fieldFailure(field: string, message: string, typed: Refused['typed']) {
	const refused: LookAgain = {
		problem: 'invalid',
		message: m.problem_invalid(),
		fields: [{ field, message }],
		warnings: [],
		typed,
	};
	return fail(400, refused);
}

/** The review that an address names; ends the request with 404 when it is no id. */
export function reviewOf(params: { readonly review: string }, locals: App.Locals): ReviewId {
	const id = parseId<'review'>(params.review);
	if (id === undefined) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return id;
}
