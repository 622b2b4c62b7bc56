/** Why: before items are read as one scale, it must be seen whether they go together. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';
import { moments } from '../moments.ts';

/** Alpha over `n` respondents who answered all of `items` items. */
export interface CronbachAlpha {
	readonly alpha: number;
	readonly n: number;
	readonly items: number;
}

/**
 * Cronbach's alpha = k/(k − 1) · (1 − Σ sᵢ² / s²_total) over the respondents who answered every item (Cronbach 1951).
 * Reverse the items worded the other way first. Assumes items that measure one thing about equally well; a high alpha
 * does not prove that they do. Alpha can be negative.
 *
 * @param rows one list of codes a respondent, in the same order of items; `null` is missing
 */
export function cronbachAlpha(rows: readonly (readonly (number | null)[])[]): Computed<CronbachAlpha> {
	const items = rows[0]?.length ?? 0;
	if (rows.some((row) => row.length !== items)) return cannot('out-of-range');
	const complete = rows.filter((row): row is readonly number[] => row.every((code) => code !== null));
	const total = moments(complete.map((row) => row.reduce((sum, code) => sum + code, 0)));
	if (items < 2 || total === null) return cannot('too-few');
	if (total.variance === 0) return cannot('no-variation');
	let within = 0;
	for (let item = 0; item < items; item++) within += moments(complete.map((row) => row[item] ?? 0))?.variance ?? 0;
	return ok({ alpha: (items / (items - 1)) * (1 - within / total.variance), n: complete.length, items });
}
