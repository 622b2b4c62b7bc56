// Why: a measure and a matching variable have one name, on every page of a study and in what leaves it.
import type { Locale } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { measureNamed, resultMeasureWords } from '#lib/register/index.ts';
import type { Covariate } from './study-data.ts';

const words: Readonly<Record<string, typeof m.studies_measure_pupils>> = {
	mat_average: m.studies_measure_mat_average,
	read_average: m.studies_measure_read_average,
	gps_average: m.studies_measure_gps_average,
	ptrwm_exp: m.studies_measure_ptrwm_exp,
	ptmat_exp: m.studies_measure_ptmat_exp,
	ptread_exp: m.studies_measure_ptread_exp,
	telig: m.studies_measure_telig,
	pupils: m.studies_measure_pupils,
	'fsm-percent': m.studies_measure_fsm,
	'sen-support-percent': m.studies_measure_sen,
	'eal-percent': m.studies_measure_eal,
	'ofsted-grade': m.studies_measure_ofsted,
	'idaci-quintile': m.studies_measure_idaci,
	region: m.studies_measure_region,
	type_group: m.studies_measure_type,
	urban_rural: m.studies_measure_urban,
};

/** A measure in words; its own name where nobody gave it any. */
export function studyMeasureWords(measure: string, locale: Locale): string {
	const named = Object.hasOwn(words, measure) ? words[measure] : undefined;
	if (named) return named({}, { locale });
	const published = measureNamed(measure);
	return published === undefined ? measure : resultMeasureWords(published, locale);
}

/** A matching variable, with its summer where it has one; one from a file by the name that the file gives it. */
export function studyCovariateWords({ name, source, measure, year }: Covariate, locale: Locale): string {
	// The fictional trial counts as the article does, which is opposite to the published index.
	if (source === 'trial' && measure === 'idaci-quintile') return m.studies_measure_idaci_trial({}, { locale });
	const said = studyMeasureWords(measure, locale);
	if (said === measure) return name;
	const dated = year !== null && name.endsWith(` ${String(year)}`);
	return dated ? m.studies_measure_in({ measure: said, year: String(year) }, { locale }) : said;
}

/** A row of the balance table or of the regression: a variable, or one level of one; undefined for anything else. */
export function studyTermWords(term: string, covariates: readonly Covariate[], locale: Locale): string | undefined {
	const whole = covariates.find(({ name }) => name === term);
	if (whole) return studyCovariateWords(whole, locale);
	const factor = covariates.find(({ name }) => term.startsWith(`${name} `));
	return factor && `${studyCovariateWords(factor, locale)}: ${term.slice(factor.name.length + 1)}`;
}
