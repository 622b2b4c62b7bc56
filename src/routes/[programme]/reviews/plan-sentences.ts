/** Why: what a rule found becomes a sentence that names the person, and points to the field it is about. */
import { m } from '#lib/paraglide/messages.js';
import type { PlanCheck, PlanWarning, TeamRefusal } from '#lib/reviews/index.ts';
import { longDay, type Locale } from '#lib/ui/index.ts';

type Names = PlanCheck['names'];

const nameIn = (names: Names, id: string): string => names[id] ?? m.planning_team_someone();

/** A refusal as a sentence. */
export function refusalSentence(refusal: TeamRefusal, names: Names): string {
	switch (refusal.kind) {
		case 'own-school': {
			const about = { name: nameIn(names, refusal.personId), school: nameIn(names, refusal.schoolId) };
			return refusal.part === 'champion'
				? m.planning_refusal_own_school_champion(about)
				: m.planning_refusal_own_school(about);
		}
		case 'champion-in-team':
			return m.planning_refusal_champion_in_team({ name: nameIn(names, refusal.personId) });
		case 'person-twice':
			return m.planning_refusal_person_twice({ name: nameIn(names, refusal.personId) });
		case 'no-lead':
			return m.planning_refusal_no_lead();
		case 'several-leads':
			return m.planning_refusal_several_leads();
	}
}

/** The field of the team form that a refusal is about: the one in which the person was chosen. */
export function refusalField(refusal: TeamRefusal, chosen: Readonly<Record<string, string>>): string {
	if (refusal.kind === 'no-lead' || refusal.kind === 'several-leads') return 'lead';
	const fields = ['lead', 'reviewer', 'reviewer_two', 'champion', 'champion_two'].filter(
		(field) => chosen[field] === refusal.personId,
	);
	return (refusal.kind === 'own-school' ? fields[0] : fields.at(-1)) ?? 'lead';
}

/** A warning as a sentence. */
export function warningSentence(warning: PlanWarning, names: Names, locale: Locale): string {
	const day = (date: string): string => longDay(date, locale);
	switch (warning.kind) {
		case 'lead-not-headteacher':
			return m.planning_warning_lead_not_head({ name: nameIn(names, warning.personId) });
		case 'reviewer-not-senior':
			return m.planning_warning_reviewer_not_senior({ name: nameIn(names, warning.personId) });
		case 'champion-not-middle':
			return m.planning_warning_champion_not_middle({ name: nameIn(names, warning.personId) });
		case 'no-reviewer':
			return m.planning_warning_no_reviewer();
		case 'champion-count':
			return warning.count === 0 ? m.planning_warning_champion_none() : m.planning_warning_champion_one();
		case 'champions-all-new':
			return m.planning_warning_champions_new();
		case 'cluster-size':
			return m.planning_warning_cluster_small({ size: warning.size });
		case 'unusual-day':
			return unusualDay(warning, nameIn(names, warning.schoolId), day(warning.date));
		case 'visit-soon':
			return m.planning_warning_visit_soon({ day: day(warning.firstDay) });
		case 'visit-past':
			return m.planning_warning_visit_past({ day: day(warning.firstDay) });
		case 'days-not-consecutive':
			return m.planning_warning_not_consecutive({ first: day(warning.firstDay), last: day(warning.lastDay) });
		case 'visit-length':
			return m.planning_warning_length();
		case 'planned-already':
			return m.planning_warning_planned_already();
	}
}

function unusualDay(
	warning: Extract<PlanWarning, { readonly kind: 'unusual-day' }>,
	school: string,
	day: string,
): string {
	switch (warning.day.kind) {
		case 'holiday':
			return m.planning_warning_unusual_holiday({ day, school });
		case 'weekend':
			return m.planning_warning_unusual_weekend({ day });
		case 'bank-holiday':
			return m.planning_warning_unusual_bank_holiday({ day });
		case 'inset':
			return m.planning_warning_unusual_inset({ day, school });
		case 'blocked':
			return m.planning_warning_unusual_blocked({ day, school });
	}
}

/** Several warnings, each sentence once (a weekend is one for every school). */
export function warningSentences(warnings: readonly PlanWarning[], names: Names, locale: Locale): readonly string[] {
	return [...new Set(warnings.map((one) => warningSentence(one, names, locale)))];
}
