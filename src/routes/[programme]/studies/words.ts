/** Why: the same variables, states and numbers are named alike on every page of a study. */
import type { Covariate, StudyStatus } from '#lib/evaluation/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { measureNamed, neverPublished, resultMeasures } from '#lib/register/index.ts';

const measures: Readonly<Record<string, () => string>> = {
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

/** A measure in the reader’s words; its own name where we have none. */
export function measureWords(measure: string): string {
	return measures[measure]?.() ?? measure;
}

/** A matching variable, with its summer where it has one. */
export function covariateWords({ name, source, measure, year }: Covariate): string {
	// The fictional trial counts as the article does, which is opposite to the published index.
	if (source === 'trial' && measure === 'idaci-quintile') return m.studies_measure_idaci_trial();
	const dated = year !== null && name.endsWith(` ${String(year)}`);
	return dated ? m.studies_measure_in({ measure: measureWords(measure), year: String(year) }) : measureWords(measure);
}

/** A row of the balance table: the distance, a variable, or one level of one. */
export function termWords(term: string, covariates: readonly Covariate[]): string {
	if (term === 'distance') return m.studies_term_distance();
	const named = covariates.find(({ name }) => name === term);
	if (named) return covariateWords(named);
	const factor = covariates.find(({ name }) => term.startsWith(`${name} `));
	return factor ? `${covariateWords(factor)}: ${term.slice(factor.name.length + 1)}` : term;
}

/** What stands over a page of a study: its title, and that it is fictional where it is. */
export function kickerOf({ title, fictional }: { readonly title: string; readonly fictional: boolean }): string {
	return fictional ? `${title}, ${m.studies_fictional()}` : title;
}

/** How far a study is. */
export function statusWords(status: StudyStatus): string {
	return {
		designing: m.studies_status_designing,
		frozen: m.studies_status_frozen,
		opened: m.studies_status_opened,
		closed: m.studies_status_closed,
	}[status]();
}

/** A count as people write it: 16,640. */
export function counted(value: number): string {
	return value.toLocaleString(getLocale() === 'cy' ? 'cy-GB' : 'en-GB');
}

/** So many schools. */
export function schoolsWords(count: number): string {
	return m.studies_schools({ count, schools: counted(count) });
}

/** What a measure is counted in, and which way is better; undefined where nobody would say so. */
export function unitWords(measure: string): string | undefined {
	const known = measureNamed(measure);
	if (known === undefined) return undefined;
	const units = { score: m.studies_unit_score, percent: m.studies_unit_percent };
	const kind = resultMeasures[known];
	return kind === 'score' || kind === 'percent' ? units[kind]() : undefined;
}

/** Whether nothing was ever published of a measure in a summer: no analysis of it can find an answer. */
export function isUnpublished(measure: string, year: number): boolean {
	const known = measureNamed(measure);
	return known !== undefined && neverPublished('england', known, year);
}

/** A number with a real minus sign and so many digits; a dash where there is none. */
export function figure(value: number | null | undefined, digits = 2): string {
	if (value === null || value === undefined) return '–';
	return value
		.toFixed(digits)
		.replace(/^-(0(?:\.0+)?)$/u, '$1')
		.replace('-', '−');
}

/** A figure that says its direction. */
export function signed(value: number, digits = 2): string {
	const text = figure(value, digits);
	return value > 0 && !/^0(\.0+)?$/u.test(text) ? `+${text}` : text;
}

/** A probability as papers print it. */
export function probability(p: number | null | undefined): string {
	return p !== null && p !== undefined && p < 0.0001 ? '< 0.0001' : figure(p, 4);
}
