/** Why: where many items are looked at, this keeps the share of false findings among the findings at 5 %. */
import { ranked, type Adjust } from './ranked.ts';

/**
 * Benjamini and Hochberg's step-up adjustment (1995): with p₍₁₎ ≤ … ≤ p₍ₘ₎, adjusted p₍ᵢ₎ = min over j ≥ i of
 * min(1, m p₍ⱼ₎ / j). Assumes tests that are independent or positively dependent. A missing p (`null`) stays missing
 * and does not count towards m. As R's `p.adjust(method = "BH")`.
 */
export const benjaminiHochberg: Adjust = (values) =>
	ranked(values, (sorted) => {
		const m = sorted.length;
		let lowest = 1;
		return sorted
			.map((p, place) => (m / (place + 1)) * p)
			.reduceRight<number[]>((found, p) => {
				lowest = Math.min(lowest, p);
				return [lowest, ...found];
			}, []);
	});
