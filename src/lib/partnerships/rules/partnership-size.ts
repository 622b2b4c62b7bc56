// A partnership of one has nobody to review it, and a very large one stops being a group of equals.

/** How many schools sign up together. Source: Godfrey and Munoz-Chereau 2024 (2 to 15 schools). */
export const partnershipSize = { least: 2, most: 15 } as const;

/** A partnership with too few or too many schools to begin a cycle. */
export interface PartnershipSizeProblem {
	readonly kind: 'partnership-size';
	readonly size: number;
	readonly problem: 'too-small' | 'too-large';
	readonly least: number;
	readonly most: number;
}

/** What is wrong with a partnership of `size` schools, or undefined. A partnership still forming may be smaller. */
export function partnershipSizeProblem(size: number): PartnershipSizeProblem | undefined {
	const { least, most } = partnershipSize;
	if (size >= least && size <= most) return undefined;
	return { kind: 'partnership-size', size, problem: size < least ? 'too-small' : 'too-large', least, most };
}
