/** Why: "not allowed" helps nobody; a broken rule is told with the people, the day and the number it is about. */
import { m } from '#lib/paraglide/messages.js';
import type { RotaInput } from '../format/rota-input.ts';
import type { Breach } from '../rules/breach.ts';
import { dayInWords, partWords, type RotaLocale } from '../explain/sentences.ts';

/**
 * One sentence for each broken rule, the same sentence once. Where the host itself is shut, that everybody else's school
 * is shut on that day too helps nobody.
 */
export function breachSentences(
	input: RotaInput,
	breaches: readonly Breach[],
	nameOf: (id: string) => string,
	locale: RotaLocale,
): readonly string[] {
	const shut = new Set(breaches.flatMap((one) => (one.kind === 'host-shut' ? [one.hostSchoolId] : [])));
	const told = breaches.filter((one) => one.kind !== 'school-shut' || !shut.has(one.hostSchoolId));
	return [...new Set(told.map((breach) => breachSentence(input, breach, nameOf, locale)))];
}

function breachSentence(input: RotaInput, breach: Breach, nameOf: (id: string) => string, locale: RotaLocale): string {
	const in_ = { locale };
	const day = (date: string): string => dayInWords(date, locale);
	switch (breach.kind) {
		case 'no-review':
			return m.rota_plan_breach_no_review({ host: nameOf(breach.hostSchoolId) }, in_);
		case 'several-reviews':
			return m.rota_plan_breach_several_reviews({ host: nameOf(breach.hostSchoolId) }, in_);
		case 'wrong-cluster':
			return m.rota_plan_breach_wrong_cluster({ host: nameOf(breach.hostSchoolId) }, in_);
		case 'outside-window':
			return m.rota_plan_breach_outside_window(
				{ host: nameOf(breach.hostSchoolId), first: day(input.window.first), last: day(input.window.last) },
				in_,
			);
		case 'host-shut':
			return m.rota_plan_breach_host_shut({ host: nameOf(breach.hostSchoolId) }, in_);
		case 'workshop':
			return m.rota_plan_breach_workshop({ host: nameOf(breach.hostSchoolId) }, in_);
		case 'follow-up':
			return m.rota_plan_breach_follow_up({ host: nameOf(breach.hostSchoolId) }, in_);
		case 'team-size':
			return m.rota_plan_breach_team_size(
				{
					host: nameOf(breach.hostSchoolId),
					part: partWords(breach.part, locale),
					wanted: breach.wanted,
					found: breach.found,
				},
				in_,
			);
		case 'pin':
			return m.rota_plan_breach_pin({ host: nameOf(breach.hostSchoolId) }, in_);
		case 'person-limit':
			return m.rota_plan_breach_person_limit(
				{ name: nameOf(breach.id), days: inWords(breach.days, locale), limit: inWords(breach.limit, locale) },
				in_,
			);
		case 'school-limit':
			return m.rota_plan_breach_school_limit(
				{ school: nameOf(breach.id), days: inWords(breach.days, locale), limit: inWords(breach.limit, locale) },
				in_,
			);
		default:
			return personSentence(breach, nameOf, locale);
	}
}

type OfPeople = Extract<Breach, { readonly personId: string } | { readonly personIds: readonly [string, string] }>;

function personSentence(breach: OfPeople, nameOf: (id: string) => string, locale: RotaLocale): string {
	const in_ = { locale };
	const day = (date: string): string => dayInWords(date, locale);
	if (breach.kind === 'together') {
		const [a, b] = breach.personIds;
		return m.rota_plan_breach_together({ a: nameOf(a), b: nameOf(b) }, in_);
	}
	const name = nameOf(breach.personId);
	switch (breach.kind) {
		case 'unknown-person':
			return m.rota_plan_breach_unknown_person({ name, host: nameOf(breach.hostSchoolId) }, in_);
		case 'person-twice':
			return m.rota_plan_breach_person_twice({ name, host: nameOf(breach.hostSchoolId) }, in_);
		case 'from-host':
			return m.rota_plan_breach_from_host({ name, host: nameOf(breach.hostSchoolId) }, in_);
		case 'other-cluster':
			return m.rota_plan_breach_other_cluster({ name, host: nameOf(breach.hostSchoolId) }, in_);
		case 'role':
			return m.rota_plan_breach_role({ name, part: partWords(breach.part, locale) }, in_);
		case 'training':
			return m.rota_plan_breach_training({ name, part: partWords(breach.part, locale) }, in_);
		case 'conflict':
			return m.rota_plan_breach_conflict({ name, host: nameOf(breach.hostSchoolId) }, in_);
		case 'not-offered':
			return m.rota_plan_breach_not_offered({ name, day: day(breach.date) }, in_);
		case 'away':
			return m.rota_plan_breach_away({ name, day: day(breach.date) }, in_);
		case 'school-shut':
			return m.rota_plan_breach_school_shut({ name, day: day(breach.date) }, in_);
		case 'two-places': {
			const [one, other] = breach.hostSchoolIds;
			return m.rota_plan_breach_two_places(
				{ name, day: day(breach.date), one: nameOf(one), other: nameOf(other) },
				in_,
			);
		}
		case 'out-while-hosting': {
			const [away, home] = breach.hostSchoolIds;
			return m.rota_plan_breach_out_while_hosting(
				{ name, day: day(breach.date), away: nameOf(away), home: nameOf(home) },
				in_,
			);
		}
	}
}

/** A number of days, halves included. */
function inWords(days: number, locale: RotaLocale): string {
	return days.toLocaleString(locale === 'cy' ? 'cy-GB' : 'en-GB', { maximumFractionDigits: 1 });
}
