// Why: a variable, a term and a day are called alike on every page of a report, in its language.
import type { Locale } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { measureNamed, resultMeasureWords } from '#lib/register/index.ts';
import type { Clustering, Covariate } from '../../study/index.ts';
import type { ReportedAnalysis } from '../reported-study.ts';

const context: Readonly<Record<string, typeof m.study_report_measure_pupils>> = {
	pupils: m.study_report_measure_pupils,
	'fsm-percent': m.study_report_measure_fsm,
	'sen-support-percent': m.study_report_measure_sen,
	'eal-percent': m.study_report_measure_eal,
	'ofsted-grade': m.study_report_measure_ofsted,
	'idaci-quintile': m.study_report_measure_idaci,
	region: m.study_report_measure_region,
	type_group: m.study_report_measure_type,
	urban_rural: m.study_report_measure_urban,
};

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
	const measure = (name: string): string => {
		const published = measureNamed(name);
		return published === undefined ? (context[name]?.({}, in_) ?? name) : resultMeasureWords(published, locale);
	};
	const covariate = (one: Covariate): string => {
		// The fictional trial counts as the article does, which is opposite to the published index.
		if (one.source === 'trial' && one.measure === 'idaci-quintile') return m.study_report_measure_idaci_trial({}, in_);
		const words = measure(one.measure);
		if (words === one.measure) return one.name;
		return one.year !== null && measureNamed(one.measure) !== undefined
			? m.study_report_measure_dated({ measure: words, year: String(one.year) }, in_)
			: words;
	};
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
		measure,
		covariate,
		term: (term, covariates) => {
			if (term === 'distance') return m.study_report_term_distance({}, in_);
			if (term === '(Intercept)') return m.study_report_intercept({}, in_);
			const whole = covariates.find(({ name }) => name === term);
			if (whole) return covariate(whole);
			const factor = covariates.find(({ name }) => term.startsWith(`${name} `));
			return factor ? `${covariate(factor)}: ${term.slice(factor.name.length + 1)}` : term;
		},
		clustering: (one) => clusterings[one]({}, in_),
		day: (at) => new Intl.DateTimeFormat(tongue, date).format(at),
		moment: (at) => new Intl.DateTimeFormat(tongue, { ...date, hour: 'numeric', minute: '2-digit' }).format(at),
		count: (value) => value.toLocaleString(tongue),
		list: (parts) => parts.join('; '),
		years: (years) => new Intl.ListFormat(tongue).format(years),
	};
}
