/** Why: reasons are kept as kinds; this turns them into sentences in the reader’s language. */
import { listOf, parseCalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { RotaInput } from '../format/rota-input.ts';
import type { RotaCriterion, RotaPart } from '../format/words.ts';
import type { PlanChange } from '../repair/diff-plans.ts';
import type { ChoiceReason, ExplainedChoice } from './explain-plan.ts';

/** The languages of the screen. */
export type RotaLocale = 'en' | 'cy';

/** Names by id, as the input gives them; an id without a name stands for itself. */
export function namesIn(input: RotaInput): (id: string) => string {
	const names = new Map([...input.schools, ...input.people, ...input.clusters].map(({ id, name }) => [id, name]));
	return (id) => names.get(id) ?? id;
}

/** A day in words, such as Monday 12 October 2026; in Welsh without "dydd", which the sentence around it mutates. */
export function dayInWords(date: string, locale: RotaLocale): string {
	const day = parseCalendarDate(date);
	const words = new Intl.DateTimeFormat(locale === 'cy' ? 'cy-GB' : 'en-GB', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});
	if (day === undefined) return date;
	return words
		.format(new Date(`${day}T12:00:00Z`))
		.replace(',', '')
		.replace(/^Dydd /, '');
}

/** The sentence of a choice. */
export function choiceSentence(
	{ hostSchoolId, part, chosen, reason }: ExplainedChoice,
	nameOf: (id: string) => string,
	locale: RotaLocale,
): string {
	const host = nameOf(hostSchoolId);
	const why = reasonWords(reason, part, nameOf, locale);
	return part === 'day'
		? m.rota_choice_day({ host, day: dayInWords(chosen, locale), reason: why }, { locale })
		: m.rota_choice_person({ host, part: partWords(part, locale), name: nameOf(chosen), reason: why }, { locale });
}

/** The name of a part. */
export function partWords(part: RotaPart, locale: RotaLocale): string {
	if (part === 'lead') return m.rota_part_lead({}, { locale });
	return part === 'reviewer' ? m.rota_part_reviewer({}, { locale }) : m.rota_part_champion({}, { locale });
}

function reasonWords(
	reason: ChoiceReason,
	part: RotaPart | 'day',
	nameOf: (id: string) => string,
	locale: RotaLocale,
): string {
	switch (reason.kind) {
		case 'held':
			return m.rota_reason_held({}, { locale });
		case 'pinned':
			return m.rota_reason_pinned({}, { locale });
		case 'only':
			return part === 'day' ? m.rota_reason_only_day({}, { locale }) : m.rota_reason_only_person({}, { locale });
		case 'equal':
			return m.rota_reason_equal({ other: nameOf(reason.instead) }, { locale });
		case 'not-best':
			return m.rota_reason_not_best({ other: nameOf(reason.instead) }, { locale });
		case 'better':
			return criterionWords(reason.criterion, nameOf(reason.instead), locale);
		case 'day':
			return dayReasonWords(reason, locale);
	}
}

function dayReasonWords(
	{ asGood, spread }: Extract<ChoiceReason, { readonly kind: 'day' }>,
	locale: RotaLocale,
): string {
	const others =
		asGood === 0 ? m.rota_reason_day_alone({}, { locale }) : m.rota_reason_day_others({ count: asGood }, { locale });
	return spread ? m.rota_reason_day_spread({ others }, { locale }) : m.rota_reason_day_free({ others }, { locale });
}

function criterionWords(criterion: RotaCriterion, other: string, locale: RotaLocale): string {
	switch (criterion) {
		case 'even-schools':
			return m.rota_reason_even_schools({ other }, { locale });
		case 'even-people':
			return m.rota_reason_even_people({ other }, { locale });
		case 'mutual':
			return m.rota_reason_mutual({ other }, { locale });
		case 'repeat':
			return m.rota_reason_repeat({ other }, { locale });
		case 'travel':
			return m.rota_reason_travel({ other }, { locale });
		case 'champions':
			return m.rota_reason_champions({ other }, { locale });
		case 'spread':
			return m.rota_reason_spread({ other }, { locale });
		case 'small-schools':
			return m.rota_reason_small_schools({ other }, { locale });
	}
}

/** The sentence of a change between two plans. */
export function changeSentence(change: PlanChange, nameOf: (id: string) => string, locale: RotaLocale): string {
	const host = nameOf(change.hostSchoolId);
	if (change.kind === 'new') return m.rota_change_new({ host }, { locale });
	if (change.kind === 'gone') return m.rota_change_gone({ host }, { locale });
	if (change.kind === 'days') {
		const [from = '', to = ''] = [change.from[0], change.to[0]];
		return m.rota_change_days({ host, from: dayInWords(from, locale), to: dayInWords(to, locale) }, { locale });
	}
	const names = {
		host,
		from: listOf(change.from.map(nameOf), locale),
		to: listOf(change.to.map(nameOf), locale),
	};
	if (change.kind === 'lead') return m.rota_change_lead(names, { locale });
	return change.kind === 'reviewers'
		? m.rota_change_reviewers(names, { locale })
		: m.rota_change_champions(names, { locale });
}
