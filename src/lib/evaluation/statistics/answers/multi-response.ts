/** Why: a question that allows several answers has shares of people, not of answers, and may exceed 100 in total. */

/** How many respondents named a code, and which share of those who answered. */
export interface Named {
	readonly code: string;
	readonly n: number;
	readonly share: number;
}

/** The shares of a question with several answers, most named first. */
export interface MultiResponse {
	readonly respondents: number;
	readonly missing: number;
	readonly named: readonly Named[];
}

/**
 * Share of a code = respondents naming it / respondents answering (domain e.4). A code named twice by one respondent
 * counts once. `null` is a respondent who left the question out; an empty list is one who answered “none”.
 */
export function multiResponse(answers: readonly (readonly string[] | null)[]): MultiResponse {
	const given = answers.filter((answer) => answer !== null);
	const counts = new Map<string, number>();
	for (const answer of given) for (const code of new Set(answer)) counts.set(code, (counts.get(code) ?? 0) + 1);
	const named = [...counts].map(([code, n]) => ({ code, n, share: n / given.length }));
	return {
		respondents: given.length,
		missing: answers.length - given.length,
		named: named.sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1)),
	};
}
