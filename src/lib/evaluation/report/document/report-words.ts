// Why: a variable, a term and a day are called alike on every page of a report, in its language.
import { listOf, type Locale } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import {
	studyCovariateWords,
	studyMeasureWords,
	studyTermWords,
	type Clustering,
	type Covariate,
} from '../../study/index.ts';
import type { ReportedAnalysis } from '../reported-study.ts';

/** The words of one report. */
export interface ReportWords {
	readonly in_: { readonly locale: Locale };
	/** What an analysis is called; one that was amended, or came of an amendment, with its version. */
	readonly analysis: (one: Pick<ReportedAnalysis, 'name' | 'revision' | 'replaced'>) => string;
	readonly measure: (name: string) => string;
	readonly covariate: (covariate: Covariate) => string;
	/** A row of the balance table or of the regression. */
	readonly term: (term: string, covariates: readonly Covariate[]) => string;
	readonly clustering: (clustering: Clustering) => string;
	readonly day: (at: Date) => string;
	readonly moment: (at: Date) => string;
	/** A count as people write it. */
	readonly count: (value: number) => string;
	/** Names that may hold commas of their own, one after the other. */
	readonly list: (parts: readonly string[]) => string;
	/** Years in a sentence. */
	readonly years: (years: readonly string[]) => string;
}

/** Words in `locale`; names that nobody translated stand as they are. */
export function reportWords(locale: Locale): ReportWords {
	const in_ = { locale };
	const tongue = locale === 'cy' ? 'cy' : 'en-GB';
	const clusterings = {
		partnership: m.study_report_clustering_partnership,
		pair: m.study_report_clustering_pair,
		hc1: m.study_report_clustering_hc1,
		ordinary: m.study_report_clustering_ordinary,
	};
	const date = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' } as const;
	return {
		in_,
		analysis: ({ name, revision, replaced }) => {
			const said = { name, number: String(revision) };
			if (replaced) return m.study_report_analysis_before(said, in_);
			return revision === 1 ? name : m.study_report_analysis_amended(said, in_);
		},
		measure: (name) => studyMeasureWords(name, locale),
		covariate: (one) => studyCovariateWords(one, locale),
		term: (term, covariates) => {
			if (term === 'distance') return m.study_report_term_distance({}, in_);
			if (term === '(Intercept)') return m.study_report_intercept({}, in_);
			return studyTermWords(term, covariates, locale) ?? term;
		},
		clustering: (one) => clusterings[one]({}, in_),
		day: (at) => new Intl.DateTimeFormat(tongue, date).format(at),
		moment: (at) => new Intl.DateTimeFormat(tongue, { ...date, hour: 'numeric', minute: '2-digit' }).format(at),
		count: (value) => value.toLocaleString(tongue),
		list: (parts) => parts.join('; '),
		years: (years) => listOf(years, locale),
	};
}
