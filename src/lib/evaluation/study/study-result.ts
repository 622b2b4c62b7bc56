/** Why: a stored result is read by pages, by the report and by R years later, so its shape is written down and numbered. */
import type { BalanceRow, CollinearColumn, WhyUnmatched } from '../matching/index.ts';
import type { Computed, FewClusters, SmallGroup, TResult, WeakInstrument } from '../statistics/index.ts';
import type { AnalysisPlan } from './analysis-plan.ts';
import type { Covariate } from './study-data.ts';

/** Changes whenever the same data and plan could give another result or another shape. */
export const resultVersion = 'study-result-1';

/** The effect’s error under four readings of how schools hang together. */
export interface EffectErrors {
	readonly ordinary: Computed<TResult>;
	readonly hc1: Computed<TResult>;
	readonly byPair: Computed<TResult>;
	readonly byPartnership: Computed<TResult>;
}

/** Who was compared with whom; looks at no outcome. Schools are named by their pseudonyms. */
export interface MatchingResult {
	readonly treated: number;
	readonly pool: number;
	/** Schools that lack a matching variable, with the names of those they lack. */
	readonly excluded: readonly { readonly code: string; readonly treated: boolean; readonly lacks: readonly string[] }[];
	readonly propensity: readonly { readonly term: string; readonly estimate: number; readonly se: number | null }[];
	/** Columns whose coefficient means nothing, because they tell some rows from the treatment without error. */
	readonly separated: readonly { readonly column: string; readonly rows: number }[];
	readonly pairs: readonly { readonly treated: string; readonly control: string; readonly distance: number }[];
	readonly unmatched: readonly { readonly code: string; readonly why: WhyUnmatched }[];
	/** In the units of the distance; `null` for none. */
	readonly caliperWidth: number | null;
	readonly totalDistance: number;
	readonly balance: readonly BalanceRow[];
}

/** The mean of the outcome among matched schools in one summer; controls weigh as in their pairs. */
export interface TrendPoint {
	readonly treated: boolean;
	readonly year: number;
	readonly schools: number;
	readonly mean: number;
}

/** The effect in one summer against the last before the start. */
export interface EventYear {
	readonly year: number;
	readonly relative: number;
	readonly estimate: number;
	readonly clustered: Computed<TResult>;
}

/** What the method finds between two summers before the start. */
export interface PlaceboYears {
	readonly before: number;
	readonly after: number;
	readonly estimate: number | null;
	readonly clustered: Computed<TResult> | null;
}

/** What the outcome says; treated minus comparison throughout. */
export interface OutcomeResult {
	/** Treated schools with both figures, and their comparison schools. */
	readonly treated: number;
	readonly controls: number;
	/** Pairs without both figures on both sides. */
	readonly pairsLeftOut: number;
	readonly estimate: number;
	readonly errors: EffectErrors;
	readonly effectSize: number | null;
	readonly baselineDeviation: number | null;
	readonly warnings: readonly (SmallGroup | FewClusters)[];
	/** Means of the schools in the estimate, before and after, for reading. */
	readonly trend: readonly TrendPoint[];
	/** `null` where it was not planned or there are too few summers. */
	readonly eventStudy: readonly EventYear[] | null;
	readonly placebo: readonly PlaceboYears[] | null;
	/** `null` where it was not planned or nobody knows what each school received. */
	readonly compliers: {
		readonly uptake: number;
		readonly estimate: number;
		readonly errors: EffectErrors;
		readonly firstStageF: number | null;
		readonly warnings: readonly WeakInstrument[];
	} | null;
}

/** One run of one analysis. */
export interface StudyResult {
	readonly version: string;
	readonly plan: AnalysisPlan;
	readonly covariates: readonly Covariate[];
	readonly treatedFrom: number;
	readonly matching: MatchingResult;
	/** `null` while the outcome is closed. */
	readonly outcome: Computed<OutcomeResult> | null;
}

/** Why the data cannot be matched, with column names that the evaluator knows. */
export type StudyFault =
	| { readonly kind: 'no-treated' | 'no-controls' | 'no-outcome' }
	| { readonly kind: 'collinear'; readonly columns: readonly CollinearColumn[] }
	| { readonly kind: 'separated'; readonly columns: readonly string[] }
	| { readonly kind: 'no-convergence'; readonly iterations: number };

/** What a run is made of, so that it can be made again: versions and SHA-256 hashes. */
export interface RunInputs {
	readonly program: string;
	readonly result: string;
	/** Hash of the schools with their covariates, and of the figures opened (`null` while closed). */
	readonly sample: string;
	readonly outcomes: string | null;
	readonly plan: string;
	readonly seed: number;
	readonly analysisRevision: number;
}
