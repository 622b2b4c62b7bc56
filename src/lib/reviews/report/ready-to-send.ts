// Before a draft leaves the team it is worth one look at what a head would stumble over; nothing here blocks.
import { type SourceKind, supportWarnings, type SupportWarning } from '../rules/triangulation.ts';
import { checkLanguage } from '../wording/language-check.ts';
import { warnAboutNote } from '../wording/note-warnings.ts';

/** A finding as the check sees it. */
export interface FindingFact {
	readonly id: string;
	readonly statement: string;
	readonly notes: readonly { readonly noteId: string; readonly personId: string; readonly source: SourceKind }[];
}

/** What to look at once more; ids of findings, and how many words in all the texts. */
export interface LookAgain {
	readonly leaning: readonly { readonly findingId: string; readonly warnings: readonly SupportWarning[] }[];
	readonly namesIn: readonly string[];
	readonly words: number;
}

/** Findings that lean on one source or one person, texts that may name somebody, and words that sound like a grade. */
export function lookAgain(findings: readonly FindingFact[], texts: readonly string[]): LookAgain {
	const all = [...findings.map(({ statement }) => statement), ...texts];
	return {
		leaning: findings
			.map(({ id, notes }) => ({ findingId: id, warnings: supportWarnings(notes) }))
			.filter(({ warnings }) => warnings.length > 0),
		namesIn: findings.filter(({ statement }) => warnAboutNote(statement).length > 0).map(({ id }) => id),
		words: all.flatMap((text) => checkLanguage(text)).filter(({ soft }) => !soft).length,
	};
}
