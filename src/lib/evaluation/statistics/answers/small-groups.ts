/** Why: the study’s own authors asked for caution with 14 schools; the program says it every time. */

/** A group so small that a test on it deserves caution. */
export interface SmallGroup {
	readonly kind: 'small-group';
	readonly group: string;
	readonly n: number;
	readonly limit: number;
}

/** Below this many values a group is small (domain e.2). */
export const smallGroupLimit = 20;

/** The groups that are below the limit, as warnings to show beside the result. */
export function smallGroups(sizes: Readonly<Record<string, number>>): readonly SmallGroup[] {
	return Object.entries(sizes)
		.filter(([, n]) => n < smallGroupLimit)
		.map(([group, n]) => ({ kind: 'small-group', group, n, limit: smallGroupLimit }));
}
