// Why: the pictures and the words of a page show the same facts, so both take the same shapes.

/** Full, half, hollow, dotted, or half with the highlighter. */
export type Status = 'done' | 'now' | 'booked' | 'none' | 'late';

/** A school as a circle: `letters` from `lettersFor`, `mine` when it is the reader's own. */
export interface School {
	readonly name: string;
	readonly letters: string;
	readonly mine?: boolean | undefined;
	readonly note?: string | undefined;
}

/** A place to go. `current` marks the page one is on. */
export interface NavItem {
	readonly href: string;
	readonly label: string;
	readonly current?: boolean | undefined;
}

/** One of the eight steps of a school's cycle; `guests` are the letters of schools that come, `all` counts a whole cluster. */
export interface CycleStep {
	readonly title: string;
	readonly status: Status;
	readonly date?: string | undefined;
	readonly datetime?: string | undefined;
	readonly note?: string | undefined;
	readonly href?: string | undefined;
	readonly guests?: readonly string[] | undefined;
	readonly all?: number | undefined;
}

/** Something dated to do; words are ready to show, `datetime` is for machines. */
export interface EntryItem {
	readonly when: string;
	readonly title: string;
	readonly datetime?: string | undefined;
	readonly time?: string | undefined;
	readonly note?: string | undefined;
	readonly href?: string | undefined;
	readonly text?: string | undefined;
	readonly schools?: readonly School[] | undefined;
}

/** A school's line on the board: a cell for each step, in the order of the columns. */
export interface BoardRow {
	readonly school: School;
	readonly href?: string | undefined;
	readonly cells: readonly BoardCell[];
}

/** Where a school is with one step. A late one says by how much in `date`. */
export interface BoardCell {
	readonly status: Status;
	readonly date?: string | undefined;
	readonly datetime?: string | undefined;
	readonly note?: string | undefined;
	readonly href?: string | undefined;
}

/** A school in one line: what it is at, and a bead for each step. */
export interface BriefRow {
	readonly school: School;
	readonly say: string;
	readonly steps: readonly Status[];
	readonly href?: string | undefined;
}

/** Somebody at school `from` waits for somebody at school `to`; both are letters. */
export interface Wait {
	readonly from: string;
	readonly to: string;
	readonly text: string;
	readonly note?: string | undefined;
}

/** A note a finding rests on: what was seen, apart from what we infer; `other` says that it points the other way. */
export interface TrailNote {
	readonly source: string;
	readonly seen: string;
	readonly meta?: string | undefined;
	readonly inferred?: string | undefined;
	readonly other?: string | undefined;
	readonly href?: string | undefined;
}

/** A line of the synthesis grid: a question, and for each column how many notes and whose. */
export interface GridRow {
	readonly label: string;
	readonly warn?: string | undefined;
	readonly href?: string | undefined;
	readonly cells: readonly GridCell[];
}

/** How many notes of one kind of source, and who took them. */
export interface GridCell {
	readonly count: number;
	readonly people?: readonly string[] | undefined;
	readonly href?: string | undefined;
}

/** A stretch of a review day. */
export interface Slot {
	readonly from: string;
	readonly to?: string | undefined;
	readonly title: string;
	readonly where?: string | undefined;
	readonly who?: string | undefined;
	readonly note?: string | undefined;
	readonly now?: boolean | undefined;
	readonly href?: string | undefined;
}

/** A workshop's idea with its mean private votes, 1 to `scale`. */
export interface Idea {
	readonly label: string;
	readonly impact: number;
	readonly effort: number;
	readonly votes?: number | undefined;
}

/** One of several to choose from; `opens` shows what the `reveal` snippet holds. */
export interface Option {
	readonly value: string;
	readonly label: string;
	readonly text?: string | undefined;
	readonly group?: string | undefined;
	readonly disabled?: boolean | undefined;
	readonly opens?: boolean | undefined;
}
