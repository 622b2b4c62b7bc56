/** Why: an axis is read by its round numbers, whatever the data between them. */

/** About `about` round numbers (1, 2 or 5 times a power of ten) that span `low` to `high`, both ends included. */
export function axisSteps(low: number, high: number, about = 4): readonly number[] {
	const span = high - low || Math.abs(high) || 1;
	const power = 10 ** Math.floor(Math.log10(span / about));
	const step = ([1, 2, 5, 10].find((one) => one * power * about >= span) ?? 10) * power;
	const from = Math.floor(low / step + 1e-9);
	const to = Math.max(from + 1, Math.ceil(high / step - 1e-9));
	return Array.from({ length: to - from + 1 }, (_, place) => Number(((from + place) * step).toPrecision(12)));
}
