/** Why: each programme sets how long ninety days are, from where they count, and how early a self-evaluation is due. */
import { programmeSettings } from '#lib/partnerships/index.ts';
import { defaultDueDateRules, type DueDateRules } from './due-dates.ts';

/** The due-date rules with what the programme's `settings` column says; what makes no sense there is the default. */
export function dueDateRulesOf(settings: unknown): DueDateRules {
	return { ...defaultDueDateRules, ...programmeSettings(settings) };
}
