/** Why: the rules that clash are told to people who can give one up, so each comes with what that would mean. */
import { listOf } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Clash, ClashRule } from '../clash/clash.ts';
import type { RotaConflict, RotaInput, RotaPin } from '../format/rota-input.ts';
import { pinWords } from './pin-words.ts';
import { dayInWords, namesIn, partWords, type RotaLocale } from './sentences.ts';

/** A heading and a sentence for each rule. */
export function clashSentences(input: RotaInput, clash: Clash, locale: RotaLocale): readonly string[] {
	const nameOf = namesIn(input);
	const clusters = listOf(clash.clusterIds.map(nameOf), locale);
	const heading =
		clash.rules.length === 0
			? m.rota_clash_too_small({ clusters }, { locale })
			: m.rota_clash_intro({ clusters }, { locale });
	const unsure = clash.fewest ? [] : [m.rota_clash_unsure({}, { locale })];
	const alike = sameLimit(input, clash.rules);
	const rules = clash.rules.flatMap((rule) => {
		const days = rule.kind === 'person-limit' ? limitOf(input, rule.personId) : undefined;
		const people = days === undefined ? [] : (alike.get(days) ?? []);
		const [first] = people;
		if (days === undefined || people.length < 2) return [ruleSentence(input, rule, nameOf, locale)];
		if (rule.kind !== 'person-limit' || first !== rule.personId) return [];
		const names = listOf(
			people.map((id) => nameOf(id)),
			locale,
		);
		return [m.rota_clash_person_limits({ names, days }, { locale })];
	});
	return [heading, ...rules, ...unsure];
}

/** People of the clash by their limit: many with the same one are told in one sentence. */
function sameLimit(input: RotaInput, rules: readonly ClashRule[]): ReadonlyMap<number, readonly string[]> {
	const ids = rules.flatMap((rule) => (rule.kind === 'person-limit' ? [rule.personId] : []));
	return Map.groupBy(ids, (id) => limitOf(input, id));
}

/** Days out in a term, at most. */
function limitOf(input: RotaInput, personId: string): number {
	return input.people.find(({ id }) => id === personId)?.daysOutPerTerm ?? input.rules.personDaysPerTerm;
}

function ruleSentence(input: RotaInput, rule: ClashRule, nameOf: (id: string) => string, locale: RotaLocale): string {
	switch (rule.kind) {
		case 'conflict':
			return conflictSentence(
				input.conflicts.find(({ id }) => id === rule.id),
				nameOf,
				locale,
			);
		case 'pin':
			return pinSentence(
				input.pins.find(({ id }) => id === rule.id),
				nameOf,
				locale,
			);
		case 'person-limit':
			return m.rota_clash_person_limit(
				{ name: nameOf(rule.personId), days: limitOf(input, rule.personId) },
				{ locale },
			);
		case 'school-limit': {
			const own = input.schools.find(({ id }) => id === rule.schoolId)?.daysOutPerTerm;
			const days = own ?? input.rules.schoolDaysPerTerm;
			return m.rota_clash_school_limit({ school: nameOf(rule.schoolId), days }, { locale });
		}
		case 'offers': {
			const count = input.people.find(({ id }) => id === rule.personId)?.offers?.length ?? 0;
			return m.rota_clash_offers({ name: nameOf(rule.personId), count }, { locale });
		}
		case 'away':
			return m.rota_clash_away({ name: nameOf(rule.personId) }, { locale });
		case 'training':
			return m.rota_clash_training({ name: nameOf(rule.personId) }, { locale });
		case 'calendar':
			return m.rota_clash_calendar({ school: nameOf(rule.schoolId) }, { locale });
		case 'roles':
			return m.rota_clash_roles({ part: partWords(rule.part, locale) }, { locale });
		case 'team':
			return rule.part === 'reviewer'
				? m.rota_clash_team_reviewer({}, { locale })
				: m.rota_clash_team_champion({}, { locale });
		case 'window': {
			const { first, last } = input.window;
			return m.rota_clash_window({ first: dayInWords(first, locale), last: dayInWords(last, locale) }, { locale });
		}
	}
}

function conflictSentence(
	conflict: RotaConflict | undefined,
	nameOf: (id: string) => string,
	locale: RotaLocale,
): string {
	const [a = '', b = ''] = (conflict?.between ?? []).map((side) =>
		nameOf('personId' in side ? side.personId : side.schoolId),
	);
	const kinds = {
		declared: m.rota_conflict_declared,
		family: m.rota_conflict_family,
		competitor: m.rota_conflict_competitor,
		'line-management': m.rota_conflict_line_management,
	};
	const kind = [kinds[conflict?.kind ?? 'declared']({}, { locale }), ...(conflict?.why ? [conflict.why] : [])].join(
		': ',
	);
	return m.rota_clash_conflict({ a, b, kind }, { locale });
}

function pinSentence(pin: RotaPin | undefined, nameOf: (id: string) => string, locale: RotaLocale): string {
	if (pin === undefined || pin.kind === 'held') return m.rota_reason_held({}, { locale });
	const what = pinWords(pin, nameOf, locale);
	return pin.hostSchoolId === undefined
		? m.rota_clash_pin_everywhere({ what }, { locale })
		: m.rota_clash_pin({ host: nameOf(pin.hostSchoolId), what }, { locale });
}
