/** Why: the study’s main question is whether treated schools rose more than the schools matched to them. */
import { ok } from '#lib/kernel/index.ts';
import type { TResult } from '../comparing/t-result.ts';
import type { Computed } from '../computed.ts';
import { smallGroups, type SmallGroup } from '../answers/small-groups.ts';
import { inferenceOf } from '../regression/inference.ts';
import { leastSquares } from '../regression/least-squares.ts';
import { baselineDeviation } from './baseline-deviation.ts';
import { fewClusters, type FewClusters } from './few-clusters.ts';
import { clusterLabels, pairWeights, type MatchedSchool } from './matched-school.ts';

/** The effect and its error under four readings of how schools hang together. */
export interface TwoPeriods {
	readonly treated: number;
	readonly controls: number;
	readonly estimate: number;
	readonly ordinary: Computed<TResult>;
	readonly hc1: Computed<TResult>;
	readonly byPair: Computed<TResult>;
	readonly byPartnership: Computed<TResult>;
	/** The estimate over the pooled baseline standard deviation. */
	readonly effectSize: number | null;
	readonly baselineDeviation: number | null;
	readonly warnings: readonly (SmallGroup | FewClusters)[];
}

/**
 * Two-period difference-in-differences by least squares on the change score, after − before = a + b · treated: b is
 * the mean change of treated schools minus that of their matches, equal to the interaction of treatment and period
 * with school effects (Angrist and Pischke 2009, 5.2). In 1:k matching each control weighs 1/k of its pair.
 *
 * This is intention to treat: schools count where they were assigned, whatever they then did. Assumes that without
 * treatment both groups would have changed alike (look at placebo periods), and no effect on the comparison schools.
 * Errors: see `inferenceOf`; a comparison school is in no partnership, and counts as a cluster of one.
 */
export function twoPeriods(schools: readonly MatchedSchool[], confidence = 0.95): Computed<TwoPeriods> {
	const fit = leastSquares({
		outcome: schools.map(({ before, after }) => after - before),
		columns: [schools.map(() => 1), schools.map(({ treated }) => Number(treated))],
		weights: pairWeights(schools),
		scale: schools.reduce((most, { before, after }) => Math.max(most, Math.abs(before), Math.abs(after)), 0),
	});
	if (!fit.ok) return fit;
	const estimate = fit.value.coefficients[1] ?? 0;
	const partnerships = clusterLabels(schools);
	const deviation = baselineDeviation(schools);
	const treated = schools.filter((school) => school.treated).length;
	const controls = schools.length - treated;
	return ok({
		treated,
		controls,
		estimate,
		ordinary: inferenceOf(fit.value, 1, { kind: 'ordinary' }, confidence),
		hc1: inferenceOf(fit.value, 1, { kind: 'hc1' }, confidence),
		byPair: inferenceOf(fit.value, 1, { kind: 'clustered', by: schools.map(({ pair }) => pair) }, confidence),
		byPartnership: inferenceOf(fit.value, 1, { kind: 'clustered', by: partnerships }, confidence),
		effectSize: deviation === null ? null : estimate / deviation,
		baselineDeviation: deviation,
		warnings: [
			...smallGroups({ treated, controls }),
			...fewClusters(schools.flatMap(({ partnership }) => (partnership === null ? [] : [partnership]))),
		],
	});
}
