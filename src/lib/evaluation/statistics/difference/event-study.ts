/** Why: a plot of the effect by year shows whether the groups already drifted apart before anything began. */
import { ok } from '#lib/kernel/index.ts';
import type { TResult } from '../comparing/t-result.ts';
import type { Computed } from '../computed.ts';
import { inferenceOf } from '../regression/inference.ts';
import { fixedEffects } from './fixed-effects.ts';
import type { PanelRow } from './panel.ts';
import { panelClusters } from './two-way.ts';

/** The effect `relative` periods after the start (negative: before); the reference, −1, is nought by definition. */
export interface EventPeriod {
	readonly relative: number;
	readonly estimate: number;
	readonly clustered: Computed<TResult>;
}

/**
 * Event study: y_it = school_i + year_t + Σ_{r ≠ −1} b_r · 1{treated school, time − from = r}; errors clustered as in
 * `twoWay`. Assumes one common start: with several, use the dynamic average of `groupTimeEffects` instead (Sun and
 * Abraham 2021). Effects before the start should lie around nought. `collinear` without never-treated schools.
 */
export function eventStudy(rows: readonly PanelRow[], confidence = 0.95): Computed<readonly EventPeriod[]> {
	const relative = rows.map(({ time, from }) => (from === null ? null : time - from));
	const periods = [...new Set(relative)]
		.filter((one): one is number => one !== null && one !== -1)
		.sort((a, b) => a - b);
	const fit = fixedEffects(
		rows,
		periods.map((period) => relative.map((one) => Number(one === period))),
	);
	if (!fit.ok) return fit;
	const by = panelClusters(rows);
	return ok(
		periods.map((period, place) => ({
			relative: period,
			estimate: fit.value.coefficients[place] ?? 0,
			clustered: inferenceOf(fit.value, place, { kind: 'clustered', by }, confidence),
		})),
	);
}
