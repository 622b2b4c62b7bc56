/** Why: averages of effects share schools, and only what each school contributes shows how far they move together. */
import { normalCritical, normalTwoSided } from '../distribution/normal.ts';

/** An estimate and what each unit contributes to it: estimate − truth ≈ mean of `influence`. */
export interface Influenced {
	readonly estimate: number;
	readonly influence: readonly number[];
}

/** An estimate with its error; the error is `null` where no variation is seen. */
export interface LargeSample {
	readonly estimate: number;
	readonly standardError: number | null;
	readonly p: number | null;
	readonly low: number | null;
	readonly high: number | null;
}

/**
 * Error from the influence function: √(Σ_g (Σ_{i∈g} ψᵢ)²) / n over clusters g (units when `clusters` is left out),
 * z, two-sided p and estimate ± z* SE (Callaway and Sant'Anna 2021, theorem 2). Large-sample: rough with few clusters.
 */
export function largeSample(
	{ estimate, influence }: Influenced,
	clusters?: readonly string[],
	confidence = 0.95,
): LargeSample {
	const sums = new Map<string | number, number>();
	influence.forEach((one, unit) => {
		const label = clusters?.[unit] ?? unit;
		sums.set(label, (sums.get(label) ?? 0) + one);
	});
	const squares = [...sums.values()].reduce((sum, one) => sum + one ** 2, 0);
	const standardError = Math.sqrt(squares) / influence.length;
	if (!(standardError > 1e-14 * Math.abs(estimate)))
		return { estimate, standardError: null, p: null, low: null, high: null };
	const half = normalCritical(confidence) * standardError;
	return {
		estimate,
		standardError,
		p: normalTwoSided(estimate / standardError),
		low: estimate - half,
		high: estimate + half,
	};
}

/** The mean of several estimates with weights that are known beforehand: ψ = Σ wₖψₖ / Σ wₖ. */
export function plainAverage(parts: readonly Influenced[]): Influenced {
	const average = (pick: (part: Influenced) => number): number =>
		parts.reduce((sum, part) => sum + pick(part), 0) / parts.length;
	return {
		estimate: average(({ estimate }) => estimate),
		influence: (parts[0]?.influence ?? []).map((_, unit) => average(({ influence }) => influence[unit] ?? 0)),
	};
}
