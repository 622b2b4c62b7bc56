/** Why: why a school has no figure is told in words, because a gap must never look like a nought. */
import { m } from '#lib/paraglide/messages.js';

const words: Readonly<Record<string, () => string>> = {
	suppressed: m.studies_state_suppressed,
	'not-entered': m.studies_state_not_entered,
	'not-available': m.studies_state_not_available,
	'not-applicable': m.studies_state_not_applicable,
	'not-published': m.studies_state_not_published,
	'low-coverage': m.studies_state_low_coverage,
	'new-school': m.studies_state_new_school,
	'not-stated': m.studies_state_not_stated,
	missing: m.studies_state_missing,
};

/** The state of a figure that is not there. */
export function stateWords(state: string): string {
	return words[state]?.() ?? state;
}
