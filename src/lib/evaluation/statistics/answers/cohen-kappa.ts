/** Why: free text is coded by two people, and how far they agree beyond chance belongs in the report. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';

/** Kappa, the plain share of agreement, and on how many texts both coded they rest. */
export interface CohenKappa {
	readonly kappa: number;
	readonly agreed: number;
	readonly n: number;
}

/**
 * Cohen's kappa = (p_o − p_e) / (1 − p_e), p_o the share coded alike and p_e = Σ (share of coder 1 · share of coder 2)
 * over the codes (Cohen 1960). Texts that either left out (`null`) do not count. Assumes coders who worked apart.
 */
export function cohenKappa(
	first: readonly (string | null)[],
	second: readonly (string | null)[],
): Computed<CohenKappa> {
	if (first.length !== second.length) return cannot('out-of-range');
	const both = first.flatMap((one, place) => {
		const other = second[place] ?? null;
		return one === null || other === null ? [] : [{ one, other }];
	});
	const n = both.length;
	if (n === 0) return cannot('too-few');
	const agreed = both.filter(({ one, other }) => one === other).length / n;
	const share = (pick: (pair: { one: string; other: string }) => string, code: string): number =>
		both.filter((pair) => pick(pair) === code).length / n;
	const codes = new Set(both.map(({ one }) => one));
	let chance = 0;
	for (const code of codes) chance += share((pair) => pair.one, code) * share((pair) => pair.other, code);
	if (chance >= 1) return cannot('no-variation');
	return ok({ kappa: (agreed - chance) / (1 - chance), agreed, n });
}
