/** Why: the wall, the phones and the champions' page show one result in one order. */
import type { IdeaResult } from '#lib/improvement/index.ts';

/** An idea with its text and what came out. */
export interface ShownResult {
	readonly id: string;
	readonly label: string;
	readonly impact: number;
	readonly effort: number;
	readonly votes: number;
}

/** The ideas whose result may be shown, best first, and the texts of those with too few votes. */
export function resultOf(
	results: readonly IdeaResult[],
	ideas: readonly { readonly id: string; readonly text: string }[],
): { readonly shown: readonly ShownResult[]; readonly hidden: readonly string[] } {
	const textOf = new Map(ideas.map(({ id, text }) => [id, text]));
	const shown: ShownResult[] = [];
	const hidden: string[] = [];
	for (const one of results) {
		const label = textOf.get(one.ideaId);
		if (label === undefined) continue;
		if (one.kind === 'hidden') hidden.push(label);
		else shown.push({ id: one.ideaId, label, impact: one.impact.median, effort: one.effort.median, votes: one.votes });
	}
	return { shown, hidden };
}
