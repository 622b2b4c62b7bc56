// Why: every number that a report prints is named once, so that another program can be asked for the same.
import type { Computed, TResult } from '../../statistics/index.ts';
import type { EffectErrors, StudyResult } from '../../study/index.ts';

/** A number of a result. `tolerance` is relative: how near another program’s must come. */
export interface NamedNumber {
	readonly id: string;
	readonly value: number;
	readonly tolerance: number;
}

/** Eight digits; where a column tells some schools from the treatment without error, the score itself is only as good as its last step. */
const tolerance = { exact: 1e-8, separated: 1e-4 } as const;

/** Every number of `result`, named as `analysis.R` names it. What does not exist for the data is left out. */
export function numbersOf(result: StudyResult): readonly NamedNumber[] {
	const { matching, outcome } = result;
	const numbers: NamedNumber[] = [];
	const add = (id: string, value: number | null, near: number = tolerance.exact): void => {
		if (value !== null) numbers.push({ id, value, tolerance: near });
	};
	const scored = matching.separated.length > 0 ? tolerance.separated : tolerance.exact;
	const meaningless = new Set(matching.separated.map(({ column }) => column));
	const excluded = (treated: boolean): number => matching.excluded.filter((one) => one.treated === treated).length;
	add('sample.treated', matching.treated);
	add('sample.pool', matching.pool);
	add('sample.excluded.treated', excluded(true));
	add('sample.excluded.pool', excluded(false));
	for (const [place, { term, estimate, se }] of matching.propensity.entries()) {
		// Against a level without a finite coefficient the intercept has none either.
		if (meaningless.has(term) || (meaningless.size > 0 && place === 0)) continue;
		add(`propensity.${String(place + 1)}.estimate`, estimate, scored);
		add(`propensity.${String(place + 1)}.se`, se, scored);
	}
	add('matching.pairs', matching.pairs.length);
	add('matching.treated', new Set(matching.pairs.map(({ treated }) => treated)).size);
	add('matching.controls', matching.pairs.length);
	add('matching.caliper_width', matching.caliperWidth, scored);
	add('matching.total_distance', matching.totalDistance, scored);
	for (const why of ['no-control-in-stratum', 'caliper', 'pool-exhausted'] as const)
		add(`matching.unmatched.${why}`, matching.unmatched.filter((one) => one.why === why).length);
	for (const [place, { term: _term, ...figures }] of matching.balance.entries())
		for (const [name, value] of Object.entries(figures))
			add(`balance.${String(place + 1)}.${name}`, value, place === 0 ? scored : tolerance.exact);
	if (outcome?.ok !== true) return numbers;
	const { value } = outcome;
	add('did.treated', value.treated);
	add('did.controls', value.controls);
	add('did.pairs_left_out', value.pairsLeftOut);
	add('did.estimate', value.estimate);
	add('did.baseline_deviation', value.baselineDeviation);
	add('did.effect_size', value.effectSize);
	addErrors('did', value.errors);
	for (const { treated, year, schools, mean } of value.trend) {
		const name = `trend.${treated ? 'treated' : 'control'}.${String(year)}`;
		add(`${name}.mean`, mean);
		add(`${name}.schools`, schools);
	}
	for (const { year, estimate, clustered } of value.eventStudy ?? []) {
		add(`event.${String(year)}.estimate`, estimate);
		addTest(`event.${String(year)}`, clustered);
	}
	for (const { before, after, estimate, clustered } of value.placebo ?? []) {
		const name = `placebo.${String(before)}.${String(after)}`;
		add(`${name}.estimate`, estimate);
		if (clustered !== null) addTest(name, clustered);
	}
	if (value.compliers !== null) {
		add('compliers.uptake', value.compliers.uptake);
		add('compliers.estimate', value.compliers.estimate);
		add('compliers.first_stage_f', value.compliers.firstStageF);
		addErrors('compliers', value.compliers.errors);
	}
	return numbers;

	function addErrors(name: string, { ordinary, hc1, byPair, byPartnership }: EffectErrors): void {
		addTest(`${name}.ordinary`, ordinary);
		addTest(`${name}.hc1`, hc1);
		addTest(`${name}.by_pair`, byPair);
		addTest(`${name}.by_partnership`, byPartnership);
	}

	function addTest(name: string, test: Computed<TResult>): void {
		if (!test.ok) return;
		const { standardError, t, df, p, low, high } = test.value;
		for (const [key, figure] of Object.entries({ se: standardError, t, df, p, low, high }))
			add(`${name}.${key}`, figure);
	}
}
