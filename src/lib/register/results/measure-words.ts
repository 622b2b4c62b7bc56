// A measure is read_average in a file and a few plain words wherever a person reads it.
import type { Locale } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ResultMeasure } from './result-measures.ts';

const words: Readonly<Record<ResultMeasure, typeof m.results_measure_telig>> = {
	telig: m.results_measure_telig,
	belig: m.results_measure_belig,
	gelig: m.results_measure_gelig,
	tks1average: m.results_measure_tks1average,
	ptfsm6cla1a: m.results_measure_ptfsm6cla1a,
	ptealgrp2: m.results_measure_ptealgrp2,
	psenelse: m.results_measure_psenelse,
	read_average: m.results_measure_read_average,
	gps_average: m.results_measure_gps_average,
	mat_average: m.results_measure_mat_average,
	readprog: m.results_measure_readprog,
	writprog: m.results_measure_writprog,
	matprog: m.results_measure_matprog,
	ptread_exp: m.results_measure_ptread_exp,
	ptread_high: m.results_measure_ptread_high,
	ptgps_exp: m.results_measure_ptgps_exp,
	ptgps_high: m.results_measure_ptgps_high,
	ptmat_exp: m.results_measure_ptmat_exp,
	ptmat_high: m.results_measure_ptmat_high,
	ptwritta_exp: m.results_measure_ptwritta_exp,
	ptwritta_high: m.results_measure_ptwritta_high,
	ptrwm_exp: m.results_measure_ptrwm_exp,
	ptrwm_high: m.results_measure_ptrwm_high,
	read_average_fsm6cla1a: m.results_measure_read_average_fsm6cla1a,
	mat_average_fsm6cla1a: m.results_measure_mat_average_fsm6cla1a,
	ptrwm_exp_fsm6cla1a: m.results_measure_ptrwm_exp_fsm6cla1a,
};

/** A measure of published results in words, in the reader’s language or in `locale`. */
export function resultMeasureWords(measure: ResultMeasure, locale?: Locale): string {
	return words[measure]({}, locale === undefined ? {} : { locale });
}
