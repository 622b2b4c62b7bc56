/** Why: a study too small to find a worthwhile effect should be known to be so before schools give it their time. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';
import { studentQuantile } from '../distribution/student.ts';

/** One level of the design, such as schools in a cluster or pupils in a school. */
export interface Level {
	/** How many of these there are in one unit of the level above; 1 for the level that is assigned. */
	readonly perParent: number;
	/** The share of the outcome's variance that lies at this level (at the top: the intraclass correlation). */
	readonly variance: number;
	/** The share of that variance which the baseline and other covariates explain (R²). */
	readonly explained: number;
}

/** A study in which whole clusters are treated or not. */
export interface ClusteredDesign {
	/** How many clusters are assigned, both groups together. */
	readonly clusters: number;
	/** From the assigned level down; the shares of variance sum to 1. */
	readonly levels: readonly Level[];
	/** The share of clusters that are treated. */
	readonly treatedShare: number;
	/** Covariates measured at the assigned level, each of which costs a degree of freedom. */
	readonly covariates: number;
	/** Two-sided; 0.05 unless told. */
	readonly significance?: number;
	/** 0.8 unless told. */
	readonly power?: number;
}

/**
 * Smallest effect, in standard deviations of the outcome, that the study finds with the wanted power:
 * MDES = M √( Σ_l v_l (1 − R²_l) / (P(1 − P) N_l) ), with N_l all units at level l, P the treated share and
 * M = t_{1−α/2} + t_power of Student's t with (clusters − covariates − 2) degrees of freedom. Source: Bloom 1995 and
 * 2005; Dong and Maynard 2013 (PowerUp!), designs CRA2 and CRA3.
 *
 * Assumes clusters assigned as if by chance, equal sizes, and errors that are normal at each level. Matched designs
 * without assignment need at least as many. `out-of-range` for a design that cannot be, `too-few` clusters for t.
 */
export function minimumDetectableEffect(design: ClusteredDesign): Computed<number> {
	const { clusters, levels, treatedShare, covariates, significance = 0.05, power = 0.8 } = design;
	if (!isPossible(design)) return cannot('out-of-range');
	const df = clusters - covariates - 2;
	if (df < 1) return cannot('too-few');
	const multiplier = studentQuantile(1 - significance / 2, df) + studentQuantile(power, df);
	let units = clusters;
	let variance = 0;
	for (const level of levels) {
		units *= level.perParent;
		variance += (level.variance * (1 - level.explained)) / (treatedShare * (1 - treatedShare) * units);
	}
	return ok(multiplier * Math.sqrt(variance));
}

function isPossible({ levels, treatedShare, covariates, significance = 0.05, power = 0.8 }: ClusteredDesign): boolean {
	const inside = (value: number): boolean => value > 0 && value < 1;
	const total = levels.reduce((sum, { variance }) => sum + variance, 0);
	return (
		[treatedShare, significance].every(inside) &&
		power >= 0.5 &&
		power < 1 &&
		covariates >= 0 &&
		Math.abs(total - 1) < 1e-9 &&
		levels.every(
			({ perParent, variance, explained }) => perParent >= 1 && variance >= 0 && explained >= 0 && explained <= 1,
		)
	);
}
