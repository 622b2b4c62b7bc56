/** Why: the same variables, states and numbers are named alike on every page of a study. */
import {
	studyCovariateWords,
	studyMeasureWords,
	studyTermWords,
	type Covariate,
	type StudyStatus,
} from '#lib/evaluation/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { measureNamed, neverPublished, resultMeasures } from '#lib/register/index.ts';

/** A measure in the reader’s words; its own name where we have none. */
export function measureWords(measure: string): string {
	return studyMeasureWords(measure, getLocale());
}

/** A matching variable, with its summer where it has one. */
export function covariateWords(covariate: Covariate): string {
	return studyCovariateWords(covariate, getLocale());
}

/** A row of the balance table: the distance, a variable, or one level of one. */
export function termWords(term: string, covariates: readonly Covariate[]): string {
	if (term === 'distance') return m.studies_term_distance();
	return studyTermWords(term, covariates, getLocale()) ?? term;
}

const waves: Readonly<Record<string, () => string>> = {
	baseline: m.studies_wave_baseline,
	final: m.studies_wave_final,
	comparison: m.studies_wave_comparison,
};

/** A survey wave of the published study in the reader’s language; any other as its evaluator wrote it. */
export function waveWords(wave: string): string {
	return (Object.hasOwn(waves, wave) ? waves[wave]?.() : undefined) ?? wave;
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
