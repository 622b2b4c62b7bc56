// A step that is refused says why in a sentence; the use cases name the reason, the page has the words.
import { m } from '#lib/paraglide/messages.js';

const sentences: Readonly<Record<string, () => string>> = {
	'no-findings': m.report_reason_no_findings,
	'feedback-first': m.report_reason_feedback_first,
	'facts-first': m.report_reason_facts_first,
	unanswered: m.report_reason_unanswered,
	final: m.report_reason_final,
};

/** The sentences for reasons that have one. */
export function sayReasons(reasons: readonly string[]): readonly string[] {
	return reasons.flatMap((reason) => (Object.hasOwn(sentences, reason) ? [sentences[reason]?.() ?? ''] : []));
}
