/** Why: eleven items tested at 5 % find something by chance; this keeps the chance of any false finding at 5 %. */
import { ranked, type Adjust } from './ranked.ts';

/**
 * Holm's step-down adjustment (Holm 1979): with p₍₁₎ ≤ … ≤ p₍ₘ₎, adjusted p₍ᵢ₎ = max over j ≤ i of
 * min(1, (m − j + 1) p₍ⱼ₎). Holds for any dependence between the tests. A missing p (`null`) stays missing and does
 * not count towards m. As R's `p.adjust(method = "holm")`.
 */
export const holm: Adjust = (values) =>
	ranked(values, (sorted) => {
		let highest = 0;
		return sorted.map((p, place) => (highest = Math.max(highest, Math.min(1, (sorted.length - place) * p))));
	});
