/** Why: what will be computed is written down before anyone sees an outcome, so that the answer cannot choose the question. */

export const distances = ['probability', 'logit', 'mahalanobis'] as const;
export const methods = ['nearest', 'optimal'] as const;
export const orders = ['largest', 'random'] as const;
/** How schools hang together in the headline’s error; the other errors are shown beside it. */
export const clusterings = ['partnership', 'pair', 'hc1', 'ordinary'] as const;
export const planTests = ['event-study', 'placebo', 'compliers'] as const;

export type Clustering = (typeof clusterings)[number];
export type PlanTest = (typeof planTests)[number];

/** An analysis, whole: the same plan on the same data gives the same digits. */
export interface AnalysisPlan {
	/** Names of the study’s matching variables. */
	readonly covariates: readonly string[];
	readonly distance: (typeof distances)[number];
	readonly method: (typeof methods)[number];
	/** What nearest matching takes for nearest; see `MatchingDesign`. */
	readonly rule: 'matchit' | 'closest';
	/** In standard deviations; `null` for none. */
	readonly caliper: number | null;
	/** Matching variables in which pairs agree. */
	readonly exact: readonly string[];
	/** Comparison schools for each treated one, 1 to 5. */
	readonly ratio: number;
	readonly order: (typeof orders)[number];
	/** A whole number from 0; used when the order is random. */
	readonly seed: number;
	/** The outcome, such as `mat_average`, in the summers before and after. */
	readonly measure: string;
	readonly before: number;
	readonly after: number;
	readonly clustering: Clustering;
	readonly tests: readonly PlanTest[];
}

/** What a plan leans on in its study. */
export interface PlanGround {
	readonly covariates: readonly { readonly name: string; readonly kind: 'numeric' | 'factor' }[];
	readonly measures: readonly string[];
	readonly years: readonly number[];
	readonly treatedFrom: number | null;
}

/** A field of the plan and what is wrong with it. */
export interface PlanFault {
	readonly field: keyof AnalysisPlan;
	readonly why: 'none' | 'not-in-study' | 'not-a-word' | 'range' | 'after-start' | 'before-start';
}

/** Everything wrong with a plan, field by field; nothing when it can be frozen. */
export function planFaults(plan: AnalysisPlan, ground: PlanGround): readonly PlanFault[] {
	const faults: PlanFault[] = [];
	const kinds = new Map(ground.covariates.map(({ name, kind }) => [name, kind]));
	const wrong = (field: keyof AnalysisPlan, why: PlanFault['why'], when: boolean): void => {
		if (when) faults.push({ field, why });
	};
	wrong('covariates', 'none', plan.covariates.length === 0);
	wrong(
		'covariates',
		'not-in-study',
		plan.covariates.some((one) => !kinds.has(one)),
	);
	wrong(
		'exact',
		'not-a-word',
		plan.exact.some((one) => kinds.get(one) !== 'factor'),
	);
	wrong('caliper', 'range', plan.caliper !== null && !(plan.caliper > 0 && plan.caliper <= 10));
	wrong('ratio', 'range', !Number.isInteger(plan.ratio) || plan.ratio < 1 || plan.ratio > 5);
	wrong('seed', 'range', !Number.isSafeInteger(plan.seed) || plan.seed < 0);
	wrong('measure', 'not-in-study', !ground.measures.includes(plan.measure));
	wrong('before', 'not-in-study', !ground.years.includes(plan.before));
	wrong('after', 'not-in-study', !ground.years.includes(plan.after));
	const start = ground.treatedFrom;
	wrong('before', 'after-start', start !== null && ground.years.includes(plan.before) && plan.before >= start);
	wrong('after', 'before-start', start !== null && ground.years.includes(plan.after) && plan.after < start);
	return faults;
}
