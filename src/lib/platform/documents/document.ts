/** Why: one plain description of a printed document, so that every subject writes it once and gets paper and Word alike. */

export type DocumentLanguage = 'en' | 'cy';

/** A stretch of text in one style. Text is always text: nothing in it is read as markup. */
export interface TextRun {
	readonly text: string;
	readonly strong?: boolean;
	readonly emphasis?: boolean;
}

/** Either plain text or styled stretches of it. */
export type RichText = string | readonly TextRun[];

/** A line under the title: what it is (in the margin) and what it says. */
export interface HeaderLine {
	readonly label?: string;
	readonly text: string;
}

/** Something that can carry a short note in the margin (when, who, how many), a line for each string. */
interface WithNote {
	readonly note?: readonly string[];
}

export interface HeadingBlock extends WithNote {
	readonly kind: 'heading';
	readonly level: 1 | 2 | 3;
	readonly text: string;
}

export interface ParagraphBlock extends WithNote {
	readonly kind: 'paragraph';
	readonly text: RichText;
	/** `lead` opens a section in larger type; `soft` is for small print. */
	readonly tone?: 'lead' | 'soft';
}

export interface ListBlock extends WithNote {
	readonly kind: 'list';
	readonly ordered?: boolean;
	readonly items: readonly RichText[];
}

export interface QuoteBlock extends WithNote {
	readonly kind: 'quote';
	readonly text: RichText;
	readonly by?: string;
}

export interface TableBlock extends WithNote {
	readonly kind: 'table';
	readonly caption?: string;
	readonly header: readonly string[];
	/** Rows shorter than the header are filled up with empty cells; longer ones are cut. */
	readonly rows: readonly (readonly RichText[])[];
	/** Relative column widths; without them columns take the room that they need. */
	readonly widths?: readonly number[];
	/** The first cell names its row. */
	readonly rowNames?: boolean;
	/** Columns of figures (0-based), set to the right. */
	readonly figures?: readonly number[];
	/** Take the room of the margin too. */
	readonly wide?: boolean;
}

/** One piece of evidence: where it came from, when, who noted it, and what was seen, heard or read. */
export interface TrailItem {
	readonly source: string;
	readonly time?: string;
	readonly role?: string;
	readonly text: string;
	/** What the reviewers made of it, kept apart from what they saw. */
	readonly inference?: string;
	/** A few words for evidence that points the other way; it is marked and never left out. */
	readonly against?: string;
}

export interface TrailBlock extends WithNote {
	readonly kind: 'trail';
	readonly items: readonly TrailItem[];
}

export interface CalloutBlock extends WithNote {
	readonly kind: 'callout';
	readonly title?: string;
	readonly text: RichText;
}

/** A picture that this program drew. Its figures stand in a table near it, for Word too old to show it. */
export interface PictureBlock extends WithNote {
	readonly kind: 'picture';
	/** A whole SVG document, its texts in the family `Lateral Text`. Never anything that a person gave. */
	readonly svg: string;
	/** Height over width. */
	readonly ratio: number;
	/** What the picture shows, for whoever cannot see it. */
	readonly alt: string;
	readonly caption?: string;
}

export interface PageBreakBlock {
	readonly kind: 'page-break';
}

export type Block =
	| HeadingBlock
	| ParagraphBlock
	| ListBlock
	| QuoteBlock
	| TableBlock
	| TrailBlock
	| CalloutBlock
	| PictureBlock
	| PageBreakBlock;

export interface DocumentModel {
	/** Shown large on the first page and as the title of the window. */
	readonly title: string;
	readonly language: DocumentLanguage;
	/** When it was written, ISO 8601 with zone: the only clock a document knows, so the same input gives the same file. */
	readonly writtenAt: string;
	readonly author?: string;
	readonly subject?: string;
	/** The name at the top of the first page. */
	readonly masthead?: string;
	/** A short line above the title. */
	readonly kicker?: string;
	/** Beside the title, in the margin. */
	readonly note?: readonly string[];
	readonly header: readonly HeaderLine[];
	/** Who can read it: said on every page. */
	readonly readers?: string;
	/** At the foot of every page. */
	readonly foot?: string;
	readonly orientation?: 'portrait' | 'landscape';
	readonly blocks: readonly Block[];
}
