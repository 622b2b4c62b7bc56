// Why: the report and the bundle tell of the same study, so they are made from the same description of it.
import type { Covariate, RunInputs, StudyResult, StudyRow, StudyStatus } from '../study/index.ts';

/** An analysis with its newest finished run. */
export interface ReportedAnalysis {
	readonly name: string;
	readonly revision: number;
	/** Whether an amendment took its place after it had been run on the outcome. */
	readonly replaced: boolean;
	readonly runId: string;
	readonly at: Date;
	readonly inputs: RunInputs;
	readonly result: StudyResult;
	readonly resultHash: string;
}

/** A later change to what was planned, with its reason. */
export interface ReportedAmendment {
	readonly analysis: string;
	readonly reason: string;
	readonly afterOpening: boolean;
	readonly at: Date;
}

/** A study as it is reported. Schools are pseudonyms, in the order of the analysis. */
export interface ReportedStudy {
	readonly title: string;
	readonly question: string;
	readonly status: StudyStatus;
	readonly fictional: boolean;
	readonly programme: string;
	readonly covariates: readonly Covariate[];
	readonly years: readonly number[];
	readonly treatedFrom: number;
	readonly frozenAt: Date | null;
	readonly openedAt: Date | null;
	readonly rows: readonly StudyRow[];
	/** In the order of their first versions, each followed by what it was amended to. */
	readonly analyses: readonly ReportedAnalysis[];
	/** Names of the analyses that stand and have no finished run. */
	readonly unrun: readonly string[];
	readonly amendments: readonly ReportedAmendment[];
}
