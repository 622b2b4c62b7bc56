/** Why: an analysis is given pseudonyms and figures, and nothing by which a school could be known. */

/** Where a matching variable comes from: the register, its yearly context, a published result, or an uploaded list. */
export type CovariateSource = 'register' | 'context' | 'result' | 'trial';

/** A matching variable; `name` is what plans and tables call it, such as `read_average 2017`. */
export interface Covariate {
	readonly name: string;
	readonly kind: 'numeric' | 'factor';
	readonly source: CovariateSource;
	readonly measure: string;
	/** The summer of a result, or the latest year of context that may be used; `null` for the register. */
	readonly year: number | null;
}

/** One school of a study under its pseudonym. */
export interface StudyRow {
	readonly code: string;
	readonly treated: boolean;
	/** Its partnership or cluster, numbered; comparison schools have none. */
	readonly cluster: string | null;
	/** How far it received the programme, 0 to 1; `null` when not known. */
	readonly received: number | null;
	readonly covariates: Readonly<Record<string, number | string | null>>;
}

/** One published figure of one school; only figures that are numbers. */
export interface OutcomeFigure {
	readonly code: string;
	readonly year: number;
	readonly value: number;
}

/** What an analysis is computed from. `outcomes` is `null` until the outcome has been opened. */
export interface StudyData {
	readonly covariates: readonly Covariate[];
	readonly rows: readonly StudyRow[];
	/** The first summer in which the programme can have worked. */
	readonly treatedFrom: number;
	/** Figures of the planned measure in every year of the study. */
	readonly outcomes: readonly OutcomeFigure[] | null;
}
