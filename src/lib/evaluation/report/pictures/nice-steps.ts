// Why: an axis is read by its marks, so they stand at round numbers.

/** Round marks from at or below `low` to at or above `high`, about `count` of them, ascending. */
export function niceSteps(low: number, high: number, count: number): readonly number[] {
	const span = high > low ? high - low : 1;
	const rough = span / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 10 * power;
	const first = Math.floor(low / step + 1e-9);
	const last = Math.max(first + 1, Math.ceil((low + span) / step - 1e-9));
	return Array.from({ length: last - first + 1 }, (_none, n) => Number(((first + n) * step).toPrecision(12)));
}
