// What a statement leans on is said in one phrase, the same in the grid and in the margin.
import { m } from '#lib/paraglide/messages.js';
import { sourceName, type SupportWarning } from '#lib/reviews/index.ts';

/** The phrase for the warnings of one statement; undefined when it stands on two kinds of source and two people. */
export function supportWords(
	warnings: readonly SupportWarning[],
	nameOf: (personId: string) => string,
): string | undefined {
	const source = warnings.find((one) => one.kind === 'one-source');
	const person = warnings.find((one) => one.kind === 'one-person');
	if (warnings.some(({ kind }) => kind === 'no-evidence')) return m.report_warn_none();
	if (source && person) return m.report_warn_both({ name: nameOf(person.personId), source: sourceName(source.source) });
	if (source) return m.report_warn_source({ source: sourceName(source.source) });
	return person ? m.report_warn_person({ name: nameOf(person.personId) }) : undefined;
}
