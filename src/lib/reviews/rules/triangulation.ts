// One conversation is a hint, not a finding; the grid shows where a statement leans on a single leg.

/** Kinds of source a note can come from. Source: Godfrey and Munoz-Chereau 2024, widened by our own list. */
export const sourceKinds = [
	'document',
	'data',
	'lesson',
	'staff',
	'pupils',
	'work',
	'survey',
	'environment',
	'families',
	'governors',
] as const;

/** Where a note comes from. */
export type SourceKind = (typeof sourceKinds)[number];

/** An evidence note as the grid sees it; `questionId` is missing until somebody places the note. */
export interface NoteFact {
	readonly noteId: string;
	readonly personId: string;
	readonly source: SourceKind;
	readonly questionId?: string;
}

/** Notes of one kind of source on one question, and who wrote how many. */
export interface GridCell {
	readonly source: SourceKind;
	readonly notes: number;
	readonly byPerson: readonly { readonly personId: string; readonly notes: number }[];
}

/** One question across every kind of source, empty cells included. */
export interface GridRow {
	readonly questionId: string;
	readonly notes: number;
	readonly cells: readonly GridCell[];
	readonly warnings: readonly SupportWarning[];
}

/** The synthesis grid; `people` are all who wrote a note, in order of their first. */
export interface SynthesisGrid {
	readonly rows: readonly GridRow[];
	readonly people: readonly string[];
	readonly unplacedNoteIds: readonly string[];
}

/** What a question or a statement rests on too little. */
export type SupportWarning =
	| { readonly kind: 'no-evidence' }
	| { readonly kind: 'one-source'; readonly source: SourceKind; readonly notes: number }
	| { readonly kind: 'one-person'; readonly personId: string; readonly notes: number };

/** Lays notes out by question, source and reviewer. Notes on other questions than those asked count as unplaced. */
export function synthesisGrid(questionIds: readonly string[], notes: readonly NoteFact[]): SynthesisGrid {
	const placed = (note: NoteFact): boolean => note.questionId !== undefined && questionIds.includes(note.questionId);
	return {
		rows: questionIds.map((questionId) =>
			rowOf(
				questionId,
				notes.filter((note) => note.questionId === questionId),
			),
		),
		people: distinct(notes.map(({ personId }) => personId)),
		unplacedNoteIds: notes.filter((note) => !placed(note)).map(({ noteId }) => noteId),
	};
}

/** What a statement drawn from these notes rests on too little; empty when it stands on two sources and two people. */
export function supportWarnings(notes: readonly NoteFact[]): readonly SupportWarning[] {
	const [first] = notes;
	if (first === undefined) return [{ kind: 'no-evidence' }];
	const warnings: SupportWarning[] = [];
	if (notes.every(({ source }) => source === first.source)) {
		warnings.push({ kind: 'one-source', source: first.source, notes: notes.length });
	}
	if (notes.every(({ personId }) => personId === first.personId)) {
		warnings.push({ kind: 'one-person', personId: first.personId, notes: notes.length });
	}
	return warnings;
}

function rowOf(questionId: string, notes: readonly NoteFact[]): GridRow {
	const cells = sourceKinds.map((source) => {
		const here = notes.filter((note) => note.source === source);
		const byPerson = distinct(here.map(({ personId }) => personId)).map((personId) => ({
			personId,
			notes: here.filter((note) => note.personId === personId).length,
		}));
		return { source, notes: here.length, byPerson };
	});
	return { questionId, notes: notes.length, cells, warnings: supportWarnings(notes) };
}

function distinct(values: readonly string[]): readonly string[] {
	return [...new Set(values)];
}
