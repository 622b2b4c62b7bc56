/** Why: with several years before and after, all of them say something about the effect. */
import { ok } from '#lib/kernel/index.ts';
import type { TResult } from '../comparing/t-result.ts';
import type { Computed } from '../computed.ts';
import { inferenceOf } from '../regression/inference.ts';
import { fewClusters, type FewClusters } from './few-clusters.ts';
import { fixedEffects } from './fixed-effects.ts';
import { isTreated, onsetsOf, type PanelRow } from './panel.ts';

/** More than one first treated period: the two-way estimate mixes in comparisons with the already treated. */
export interface StaggeredAdoption {
	readonly kind: 'staggered-adoption';
	readonly onsets: readonly number[];
}

/** The effect with school and year effects. */
export interface TwoWay {
	readonly rows: number;
	readonly units: number;
	readonly estimate: number;
	readonly ordinary: Computed<TResult>;
	readonly hc1: Computed<TResult>;
	readonly clustered: Computed<TResult>;
	readonly warnings: readonly (FewClusters | StaggeredAdoption)[];
}

/** The cluster of each row: as given, or the unit. */
export function panelClusters(rows: readonly PanelRow[]): readonly string[] {
	return rows.map(({ cluster, unit }) => cluster ?? unit);
}

/**
 * Difference-in-differences with two-way fixed effects: y_it = school_i + year_t + b · treated_it (Angrist and
 * Pischke 2009, 5.2); errors of `inferenceOf`, clustered by school or by the cluster given (Bertrand, Duflo and
 * Mullainathan 2004). Assumes parallel change and, where schools start at different times, the same effect in all of
 * them at all times; otherwise use `groupTimeEffects` (Goodman-Bacon 2021), and the result warns.
 */
export function twoWay(rows: readonly PanelRow[], confidence = 0.95): Computed<TwoWay> {
	const fit = fixedEffects(rows, [rows.map((row) => Number(isTreated(row)))]);
	if (!fit.ok) return fit;
	const by = panelClusters(rows);
	const onsets = onsetsOf(rows);
	return ok({
		rows: rows.length,
		units: new Set(rows.map(({ unit }) => unit)).size,
		estimate: fit.value.coefficients[0] ?? 0,
		ordinary: inferenceOf(fit.value, 0, { kind: 'ordinary' }, confidence),
		hc1: inferenceOf(fit.value, 0, { kind: 'hc1' }, confidence),
		clustered: inferenceOf(fit.value, 0, { kind: 'clustered', by }, confidence),
		warnings: [...fewClusters(by), ...(onsets.length > 1 ? [{ kind: 'staggered-adoption', onsets } as const] : [])],
	});
}
