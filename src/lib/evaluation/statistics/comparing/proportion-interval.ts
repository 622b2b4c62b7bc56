/** Why: “12 of 14” must be shown with how unsure it is, also at 0 % and 100 %. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';
import { normalCritical } from '../distribution/normal.ts';
import type { Count } from './two-proportions.ts';

/** A share between 0 and 1 with its interval. */
export interface Proportion {
	readonly share: number;
	readonly low: number;
	readonly high: number;
}

/**
 * Wilson's interval of a proportion (Wilson 1927): (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Stays within
 * 0 and 1 and holds its promise for small n. Assumes independent answers.
 */
export function proportionInterval({ yes, n }: Count, confidence = 0.95): Computed<Proportion> {
	if (yes < 0 || yes > n || !(confidence > 0 && confidence < 1)) return cannot('out-of-range');
	if (n === 0) return cannot('too-few');
	const z = normalCritical(confidence);
	const share = yes / n;
	const centre = share + z ** 2 / (2 * n);
	const half = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
	const scale = 1 + z ** 2 / n;
	return ok({
		share,
		low: yes === 0 ? 0 : Math.max(0, (centre - half) / scale),
		high: yes === n ? 1 : Math.min(1, (centre + half) / scale),
	});
}
