// Why: a figure looks the same wherever a report prints it, with a real minus sign and a dash where there is none.
import type { Computed, TResult } from '../../statistics/index.ts';

/** A number with so many digits after the point; a dash where there is none. */
export function figure(value: number | null | undefined, digits = 3): string {
	if (value === null || value === undefined) return '–';
	return value
		.toFixed(digits)
		.replace(/^-(0(?:\.0+)?)$/u, '$1')
		.replace('-', '−');
}

/** A difference, which says its direction. */
export function signed(value: number | null | undefined, digits = 3): string {
	const text = figure(value, digits);
	return value !== null && value !== undefined && value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}

/** A probability; four digits, and never nought. */
export function probability(p: number): string {
	return p < 0.0001 ? '< 0.0001' : figure(p, 4);
}

/** Degrees of freedom: whole ones without a point. */
export function degrees(df: number): string {
	return Number.isInteger(df) ? String(df) : figure(df, 1);
}

/** The cells of a t test: error, t, df, p and interval (worded by `interval`); dashes where there is none. */
export function testCells(
	test: Computed<TResult> | null,
	interval: (bounds: { readonly low: string; readonly high: string }) => string,
): readonly string[] {
	if (test?.ok !== true) return ['–', '–', '–', '–', '–'];
	const { standardError, t, df, p, low, high } = test.value;
	return [
		figure(standardError, 4),
		figure(t),
		degrees(df),
		probability(p),
		interval({ low: signed(low), high: signed(high) }),
	];
}
