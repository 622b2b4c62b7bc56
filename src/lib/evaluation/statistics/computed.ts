/** Why: a statistic that does not exist for these data must say why, and never travel on as NaN. */
import type { Ok } from '#lib/kernel/index.ts';

/**
 * Why there is no number: too few values, values that do not vary, columns that say the same thing twice
 * (collinear), or an argument outside the formula's domain.
 */
export type WhyNot = 'too-few' | 'no-variation' | 'collinear' | 'out-of-range';

/** Either the statistic or the reason why these data have none; narrow on `ok`. */
export type Computed<Value> = Ok<Value> | { readonly ok: false; readonly why: WhyNot };

/** There is no such number, and this is why. */
export function cannot(why: WhyNot): { readonly ok: false; readonly why: WhyNot } {
	return { ok: false, why };
}

/** The value, or `null` where there is none: for tables whose cell stays empty. */
export function valueOrNull<Value>(computed: Computed<Value>): Value | null {
	return computed.ok ? computed.value : null;
}
