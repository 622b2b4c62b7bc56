/** Why: the pairs are fixed before the figures are seen; here the figures are laid on them and compared. */
import {
	effectOnCompliers,
	pairWeights,
	twoPeriods,
	valueOrNull,
	type CompliantSchool,
	type Computed,
} from '../statistics/index.ts';
import type { AnalysisPlan } from './analysis-plan.ts';
import { panelOf } from './panel-of.ts';
import type { OutcomeFigure, StudyRow } from './study-data.ts';
import type { MatchingResult, OutcomeResult, TrendPoint } from './study-result.ts';

type Pairs = MatchingResult['pairs'];

/** A school of a pair, with where its pair’s treated school is. */
interface Paired {
	readonly row: StudyRow;
	readonly pair: string;
}

/**
 * Difference-in-differences of the pairs (intention to treat), then what else the plan asks for. A pair counts when its
 * treated school and at least one of its comparison schools have both figures.
 */
export function outcomeOf(
	rows: readonly StudyRow[],
	pairs: Pairs,
	figures: readonly OutcomeFigure[],
	plan: AnalysisPlan,
	treatedFrom: number,
): Computed<OutcomeResult> {
	const values = new Map(figures.map(({ code, year, value }) => [`${String(year)} ${code}`, value]));
	const valueOf = (code: string, year: number): number | null => values.get(`${String(year)} ${code}`) ?? null;
	const { paired, leftOut } = completePairs(rows, pairs, (code) => {
		return valueOf(code, plan.before) !== null && valueOf(code, plan.after) !== null;
	});
	const schools = paired.map(({ row, pair }): CompliantSchool => ({
		pair,
		treated: row.treated,
		partnership: row.treated ? row.cluster : null,
		before: valueOf(row.code, plan.before) ?? 0,
		after: valueOf(row.code, plan.after) ?? 0,
		received: row.treated ? (row.received ?? 0) : 0,
	}));
	const effect = twoPeriods(schools);
	if (!effect.ok) return effect;
	const { value } = effect;
	const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
	const panel = panelOf(paired, years, valueOf, plan.clustering, treatedFrom);
	return {
		ok: true,
		value: {
			treated: value.treated,
			controls: value.controls,
			pairsLeftOut: leftOut,
			estimate: value.estimate,
			errors: errorsOf(value),
			effectSize: value.effectSize,
			baselineDeviation: value.baselineDeviation,
			warnings: value.warnings,
			trend: years.flatMap((year) => trendIn(paired, year, valueOf)),
			eventStudy: plan.tests.includes('event-study') ? panel.eventStudy() : null,
			placebo: plan.tests.includes('placebo') ? panel.placebo() : null,
			compliers: plan.tests.includes('compliers') ? compliersOf(paired, schools) : null,
		},
	};
}

function errorsOf(errors: OutcomeResult['errors']): OutcomeResult['errors'] {
	const { ordinary, hc1, byPair, byPartnership } = errors;
	return { ordinary, hc1, byPair, byPartnership };
}

function completePairs(
	rows: readonly StudyRow[],
	pairs: Pairs,
	complete: (code: string) => boolean,
): { readonly paired: readonly Paired[]; readonly leftOut: number } {
	const byCode = new Map(rows.map((row) => [row.code, row]));
	const sets = Map.groupBy(pairs, (pair) => pair.treated);
	const paired: Paired[] = [];
	let leftOut = 0;
	for (const [pair, controls] of sets) {
		const codes = controls.map(({ control }) => control).filter(complete);
		if (!complete(pair) || codes.length === 0) leftOut += 1;
		else paired.push(...[pair, ...codes].flatMap((code) => ({ row: byCode.get(code), pair })).filter(isPaired));
	}
	return { paired, leftOut };
}

function isPaired(one: { readonly row: StudyRow | undefined; readonly pair: string }): one is Paired {
	return one.row !== undefined;
}

function trendIn(
	paired: readonly Paired[],
	year: number,
	valueOf: (code: string, year: number) => number | null,
): readonly TrendPoint[] {
	const weights = pairWeights(paired.map(({ row, pair }) => ({ pair, treated: row.treated })));
	return [true, false].flatMap((treated) => {
		let [sum, weight, schools] = [0, 0, 0];
		for (const [place, { row }] of paired.entries()) {
			const value = row.treated === treated ? valueOf(row.code, year) : null;
			if (value === null) continue;
			sum += value * (weights[place] ?? 0);
			weight += weights[place] ?? 0;
			schools += 1;
		}
		return schools === 0 ? [] : [{ treated, year, schools, mean: sum / weight }];
	});
}

/** Nothing when somebody’s dose is not known: a guess would be worse than none. */
function compliersOf(paired: readonly Paired[], schools: readonly CompliantSchool[]): OutcomeResult['compliers'] {
	if (paired.some(({ row }) => row.treated && row.received === null)) return null;
	const effect = valueOrNull(effectOnCompliers(schools));
	if (effect === null) return null;
	const { uptake, estimate, firstStageF, warnings } = effect;
	return { uptake, estimate, errors: errorsOf(effect), firstStageF, warnings };
}
