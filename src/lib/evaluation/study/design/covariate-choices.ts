/** Why: a matching variable is chosen from what the register, its context and published results hold before the start. */
import type { Covariate } from '../study-data.ts';

/** A variable on offer; those of results are of the last summer before the start. */
export interface CovariateChoice {
	readonly key: string;
	readonly kind: Covariate['kind'];
	readonly source: Exclude<Covariate['source'], 'trial'>;
	readonly measure: string;
}

const choice = (
	source: CovariateChoice['source'],
	kind: CovariateChoice['kind'],
	...measures: readonly string[]
): readonly CovariateChoice[] => measures.map((measure) => ({ key: `${source}:${measure}`, kind, source, measure }));

/** Results that a study may take as its outcome. */
export const outcomeMeasures = [
	'mat_average',
	'read_average',
	'gps_average',
	'ptrwm_exp',
	'ptmat_exp',
	'ptread_exp',
] as const;

export const covariateChoices: readonly CovariateChoice[] = [
	...choice('result', 'numeric', 'read_average', 'mat_average', 'gps_average', 'ptrwm_exp', 'telig'),
	...choice('context', 'numeric', 'pupils', 'fsm-percent', 'sen-support-percent', 'eal-percent'),
	...choice('context', 'factor', 'ofsted-grade', 'idaci-quintile'),
	...choice('register', 'factor', 'region', 'type_group', 'urban_rural'),
];

/** The covariates that were ticked, named and dated; keys that are not on offer are left out. */
export function covariatesChosen(
	keys: readonly string[],
	years: readonly number[],
	treatedFrom: number,
): readonly Covariate[] {
	const baseline = Math.max(...years.filter((year) => year < treatedFrom));
	return covariateChoices
		.filter(({ key }) => keys.includes(key))
		.map(({ kind, source, measure }) => {
			const year = source === 'register' || !Number.isFinite(baseline) ? null : baseline;
			return { name: source === 'result' ? `${measure} ${String(baseline)}` : measure, kind, source, measure, year };
		});
}
