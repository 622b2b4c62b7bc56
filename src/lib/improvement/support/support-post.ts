/** Why: a post looks the same on the board, on its own page and among one's own. */
import type { SchoolId } from '#lib/kernel/index.ts';

export const supportKinds = ['ask', 'offer'] as const;
export type SupportKind = (typeof supportKinds)[number];

/** Who a post is meant for: one school, a partnership, or every partnership of the programme. */
export type SupportScope = 'school' | 'partnership' | 'programme';

export interface SupportPost {
	readonly id: string;
	readonly kind: SupportKind;
	readonly topic: string;
	readonly text: string;
	readonly scope: SupportScope;
	readonly schoolId: SchoolId;
	readonly school: string;
	/** Who wrote it; null when the viewer does not know them. */
	readonly person: string | null;
	/** The day in London, YYYY-MM-DD. */
	readonly on: string;
	readonly closed: boolean;
	readonly mine: boolean;
}
