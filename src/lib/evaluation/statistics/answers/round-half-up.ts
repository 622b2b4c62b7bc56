/** Why: the article rounds half up to whole per cent, and 0.1 + 0.2 must not decide which way. */

/**
 * Rounds a number that is not negative half up to `digits` places, after dropping the last binary digits: 57.5 becomes
 * 58, and 1.005 becomes 1.01 although the machine holds slightly less.
 */
export function roundHalfUp(value: number, digits = 0): number {
	const scale = 10 ** digits;
	return Math.floor(Number((value * scale).toPrecision(14)) + 0.5) / scale;
}
