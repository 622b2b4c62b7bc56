/** Why: what keeps a year from being planned is said in a sentence that names what to do, on every page of it alike. */
import type { Problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

const reasons: Readonly<Record<string, () => string>> = {
	'no-schools': m.rota_plan_no_schools,
	'year-over': m.rota_plan_year_over,
	'nothing-published': m.rota_plan_nothing_published,
};

const fields: Readonly<Record<string, () => string>> = {
	'last before-first': m.rota_plan_wrong_last,
	'person unknown-person': m.rota_plan_wrong_away_person,
};

/** The sentences for why a year cannot be planned; undefined when the problem is of another sort. */
export function planningTrouble({ problem, reasons: kinds = [] }: Problem): readonly string[] | undefined {
	if (problem === 'wrong-state' && kinds.length > 0) return kinds.map((kind) => reasons[kind]?.() ?? kind);
	return problem === 'invalid' && kinds.length > 0 ? [m.rota_plan_bad_input()] : undefined;
}

/** The problem with a sentence for each reason and field. */
export function planningSentences<Refusal extends Problem>(refusal: Refusal): Refusal {
	const told = planningTrouble(refusal);
	const named = refusal.fields?.map(({ field, message }) => ({
		field,
		message: fields[`${field} ${message}`]?.() ?? message,
	}));
	return { ...refusal, ...(told ? { reasons: told } : {}), ...(named ? { fields: named } : {}) };
}
