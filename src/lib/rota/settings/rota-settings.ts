/** Why: a rota's own rules and wishes are stored as far as they differ from the usual; here they are filled in and checked. */
import * as v from 'valibot';
import { academicYearAfter, academicYearOf, academicYearRange, addDays, type CalendarDate } from '#lib/kernel/index.ts';
import { rotaInputSchema } from '../format/rota-input.ts';
import { defaultRotaRules, defaultRotaWeights, type RotaRules, type RotaWeights } from '../format/words.ts';

/** The longest window, in days: a school year. Our limit. */
export const longestWindow = 400;

/** The rules with every gap filled; what is stored and does not fit gives the usual. */
export function rulesFrom(stored: unknown): RotaRules {
	const read = v.safeParse(rotaInputSchema.entries.rules, stored);
	return read.success ? read.output : defaultRotaRules;
}

/** The weights with every gap filled; what is stored and does not fit gives the usual. */
export function weightsFrom(stored: unknown): RotaWeights {
	const read = v.safeParse(rotaInputSchema.entries.weights, stored);
	return read.success ? read.output : defaultRotaWeights;
}

/**
 * The points to choose from for one wish, fewest first: nothing, half as much, the usual, twice as much, and what it
 * weighs now where that is something else.
 */
export function weightChoices(usual: number, now: number): readonly number[] {
	return [...new Set([0, usual / 2, usual, usual * 2, now])].toSorted((a, b) => a - b);
}

/**
 * A window to begin with: from three weeks ahead, time to ask and plan, to the middle of June, so that workshops come
 * before the summer; from the middle of April it is the next school year. Our default.
 */
export function suggestWindow(today: CalendarDate): { readonly first: CalendarDate; readonly last: CalendarDate } {
	const year = academicYearOf(today);
	const endOf = (range: { readonly until: CalendarDate }): CalendarDate => addDays(range.until, -78);
	const end = endOf(academicYearRange(year));
	const soon = addDays(today, 21);
	if (soon <= addDays(end, -45)) return { first: soon, last: end };
	const next = academicYearRange(academicYearAfter(year));
	return { first: addDays(next.from, 14), last: endOf(next) };
}
