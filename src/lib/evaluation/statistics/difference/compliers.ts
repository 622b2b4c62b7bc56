/** Why: after “what did offering it do?” comes “what did doing it do?”, without comparing keen schools to others. */
import { ok } from '#lib/kernel/index.ts';
import type { TResult } from '../comparing/t-result.ts';
import type { Computed } from '../computed.ts';
import { inferenceOf } from '../regression/inference.ts';
import { leastSquares } from '../regression/least-squares.ts';
import { clusterLabels, pairWeights, type MatchedSchool } from './matched-school.ts';
import { twoPeriods, type TwoPeriods } from './two-periods.ts';

/** A matched school, and how far it received the programme: 0 or 1, or a share. */
export interface CompliantSchool extends MatchedSchool {
	readonly received: number;
}

/** The offer moves so few schools that the effect on compliers is unreliable. */
export interface WeakInstrument {
	readonly kind: 'weak-instrument';
	readonly f: number;
	readonly limit: number;
}

/** Intention to treat first, then the effect on those who complied because they were offered. */
export interface CompliersEffect {
	readonly intentionToTreat: TwoPeriods;
	/** How much more the treated received than the comparison schools. */
	readonly uptake: number;
	readonly estimate: number;
	readonly ordinary: Computed<TResult>;
	readonly hc1: Computed<TResult>;
	readonly byPair: Computed<TResult>;
	readonly byPartnership: Computed<TResult>;
	/** The first stage’s F; `null` when uptake does not vary within the groups (everyone complied). */
	readonly firstStageF: number | null;
	readonly warnings: readonly WeakInstrument[];
}

const weakBelow = 10;

/**
 * Effect on compliers: Wald’s ratio, the difference in change over the difference in uptake, which is two-stage least
 * squares of the change on `received` with assignment as the instrument (Imbens and Angrist 1994; Angrist, Imbens and
 * Rubin 1996). Errors as in `inferenceOf`, with residuals of the structural equation.
 *
 * Assumes what `twoPeriods` does, that being offered works only through receiving, and that no school does the
 * opposite of its offer. F below 10 is a weak instrument (Staiger and Stock 1997). `collinear` when the offer
 * changed nobody’s uptake.
 */
export function effectOnCompliers(schools: readonly CompliantSchool[], confidence = 0.95): Computed<CompliersEffect> {
	const intentionToTreat = twoPeriods(schools, confidence);
	if (!intentionToTreat.ok) return intentionToTreat;
	const constant = schools.map(() => 1);
	const offered = schools.map(({ treated }) => Number(treated));
	const received = schools.map((school) => school.received);
	const weights = pairWeights(schools);
	const first = leastSquares({ outcome: received, columns: [constant, offered], weights });
	if (!first.ok) return first;
	const fit = leastSquares({
		outcome: schools.map(({ before, after }) => after - before),
		columns: [constant, received],
		instruments: [constant, offered],
		weights,
		scale: schools.reduce((most, { before, after }) => Math.max(most, Math.abs(before), Math.abs(after)), 0),
	});
	if (!fit.ok) return fit;
	const stage = inferenceOf(first.value, 1, { kind: 'hc1' });
	const firstStageF = stage.ok ? stage.value.t ** 2 : null;
	const by = { pair: schools.map(({ pair }) => pair), partnership: clusterLabels(schools) };
	return ok({
		intentionToTreat: intentionToTreat.value,
		uptake: first.value.coefficients[1] ?? 0,
		estimate: fit.value.coefficients[1] ?? 0,
		ordinary: inferenceOf(fit.value, 1, { kind: 'ordinary' }, confidence),
		hc1: inferenceOf(fit.value, 1, { kind: 'hc1' }, confidence),
		byPair: inferenceOf(fit.value, 1, { kind: 'clustered', by: by.pair }, confidence),
		byPartnership: inferenceOf(fit.value, 1, { kind: 'clustered', by: by.partnership }, confidence),
		firstStageF,
		warnings:
			firstStageF !== null && firstStageF < weakBelow
				? [{ kind: 'weak-instrument', f: firstStageF, limit: weakBelow }]
				: [],
	});
}
