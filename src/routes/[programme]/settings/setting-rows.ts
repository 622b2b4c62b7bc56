/** Why: when two people change the settings at once, each difference is shown by the same name as its field. */
import { m } from '#lib/paraglide/messages.js';
import type { ProgrammeToChange } from '#lib/partnerships/index.server.ts';
import { termKeys, type TermKey } from '#lib/partnerships/index.ts';

/** Every field of the form: its name, and what to call it in a list of differences. */
export function settingRows(): readonly { readonly name: string; readonly label: string }[] {
	const words = termKeys.flatMap((key) =>
		(['en', 'cy'] as const).flatMap((language) =>
			(['singular', 'plural'] as const).map((form) => ({
				name: `${key}_${language}_${form}`,
				label: wordLabels[key](),
			})),
		),
	);
	return [
		{ name: 'name', label: m.partnerships_programme_name() },
		{ name: 'language', label: m.partnerships_programme_language() },
		...words,
		{ name: 'followUpDays', label: m.partnerships_follow_up_days() },
		{ name: 'followUpAnchor', label: m.partnerships_follow_up_anchor() },
		{ name: 'selfEvaluationWeeks', label: m.partnerships_self_evaluation_weeks() },
	];
}

const wordLabels: Readonly<Record<TermKey, () => string>> = {
	partnership: m.partnerships_term_partnership,
	cluster: m.partnerships_term_cluster,
	cycle: m.partnerships_term_cycle,
	lead: m.partnerships_term_lead,
};

/** What is stored for the field called `name`, as the form would send it. */
export function storedText(programme: ProgrammeToChange, name: string): string {
	const [key = '', language, form] = name.split('_');
	const term = termKeys.find((one) => one === key);
	if (term !== undefined && (language === 'en' || language === 'cy') && (form === 'singular' || form === 'plural')) {
		return programme.terms[term][language][form];
	}
	const { settings } = programme;
	const plain: Readonly<Record<string, string>> = {
		name: programme.name,
		language: programme.language,
		followUpDays: String(settings.followUpDays),
		followUpAnchor: settings.followUpAnchor,
		selfEvaluationWeeks: String(settings.selfEvaluationWeeks),
	};
	return plain[name] ?? '';
}
