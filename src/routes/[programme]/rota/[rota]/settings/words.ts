/** Why: each rule and each wish of a rota is explained in one sentence, beside the field that changes it. */
import { m } from '#lib/paraglide/messages.js';
import type { RotaCriterion, RotaRules } from '#lib/rota/index.ts';

/** A field with its label and its sentence. */
export interface Explained<Name extends string> {
	readonly name: Name;
	readonly label: string;
	readonly text: string;
}

/** The rules in the order of the page; `step` is 0.5 where half days count. */
export function ruleWords(): readonly (Explained<keyof RotaRules> & { readonly step: number })[] {
	return [
		{ name: 'reviewers', label: m.rota_inputs_rule_reviewers(), text: m.rota_inputs_rule_reviewers_text(), step: 1 },
		{ name: 'champions', label: m.rota_inputs_rule_champions(), text: m.rota_inputs_rule_champions_text(), step: 1 },
		{
			name: 'personDaysPerTerm',
			label: m.rota_inputs_rule_person_days(),
			text: m.rota_inputs_rule_person_days_text(),
			step: 0.5,
		},
		{
			name: 'schoolDaysPerTerm',
			label: m.rota_inputs_rule_school_days(),
			text: m.rota_inputs_rule_school_days_text(),
			step: 0.5,
		},
		{
			name: 'championDays',
			label: m.rota_inputs_rule_champion_days(),
			text: m.rota_inputs_rule_champion_days_text(),
			step: 0.5,
		},
		{
			name: 'workshopDays',
			label: m.rota_inputs_rule_workshop_days(),
			text: m.rota_inputs_rule_workshop_days_text(),
			step: 1,
		},
		{
			name: 'workshopLatestDays',
			label: m.rota_inputs_rule_workshop_latest(),
			text: m.rota_inputs_rule_workshop_latest_text(),
			step: 1,
		},
		{ name: 'followUpDays', label: m.rota_inputs_rule_follow_up(), text: m.rota_inputs_rule_follow_up_text(), step: 1 },
		{ name: 'smallSchoolPupils', label: m.rota_inputs_rule_small(), text: m.rota_inputs_rule_small_text(), step: 1 },
	];
}

/** The wishes in the order of the page. */
export function wishWords(): readonly Explained<RotaCriterion>[] {
	return [
		{ name: 'even-schools', label: m.rota_inputs_wish_even_schools(), text: m.rota_inputs_wish_even_schools_text() },
		{ name: 'even-people', label: m.rota_inputs_wish_even_people(), text: m.rota_inputs_wish_even_people_text() },
		{ name: 'mutual', label: m.rota_inputs_wish_mutual(), text: m.rota_inputs_wish_mutual_text() },
		{ name: 'repeat', label: m.rota_inputs_wish_repeat(), text: m.rota_inputs_wish_repeat_text() },
		{ name: 'travel', label: m.rota_inputs_wish_travel(), text: m.rota_inputs_wish_travel_text() },
		{ name: 'champions', label: m.rota_inputs_wish_champions(), text: m.rota_inputs_wish_champions_text() },
		{ name: 'spread', label: m.rota_inputs_wish_spread(), text: m.rota_inputs_wish_spread_text() },
		{ name: 'small-schools', label: m.rota_inputs_wish_small_schools(), text: m.rota_inputs_wish_small_schools_text() },
	];
}

/** How strongly a wish counts, in words, with its points. */
export function pointsWord(points: number, usual: number, locale: 'en' | 'cy'): string {
	const said = points.toLocaleString(locale === 'cy' ? 'cy-GB' : 'en-GB');
	if (points === 0) return m.rota_inputs_points_none();
	if (points === usual / 2) return m.rota_inputs_points_little({ points: said });
	if (points === usual) return m.rota_inputs_points_usual({ points: said });
	if (points === usual * 2) return m.rota_inputs_points_much({ points: said });
	return m.rota_inputs_points_own({ points: said });
}
