// A school that becomes an academy gets a new number; the links between numbers are what keeps its past.

/** What the linked school is to this one: what it was before, what it became, or something else (a shared sixth form). */
export type LinkKind = 'predecessor' | 'successor' | 'other';

/** One link as the register gives it, seen from `urn`. */
export interface SchoolLink {
	readonly urn: string;
	readonly linkedUrn: string;
	readonly kind: LinkKind;
	/** The register's own words, such as "Predecessor - merged". */
	readonly linkType: string;
	readonly linkedOn: string | null;
}

/** The kind of link that the register's words mean. "Result of amalgamation" is written in both directions, so it is `other`. */
export function linkKind(linkType: string): LinkKind {
	if (/^predecessor/i.test(linkType)) return 'predecessor';
	return /^successor/i.test(linkType) ? 'successor' : 'other';
}
