// A results file has three hundred columns; these are the ones about the whole school that an evaluation can use.
import type { Headings } from '../reading/headings.ts';

/** What a figure counts: pupils, a scaled score, progress since the earlier test, a percentage, or points. */
export type MeasureKind = 'count' | 'score' | 'progress' | 'percent' | 'points';

const kinds: Readonly<Record<MeasureKind, readonly [least: number, most: number]>> = {
	count: [0, 5000],
	score: [80, 120],
	progress: [-50, 50],
	percent: [0, 100],
	points: [0, 100],
};

/** Every measure that is kept, by the name that the published files give it (in small letters). */
export const resultMeasures = {
	telig: 'count',
	belig: 'count',
	gelig: 'count',
	tks1average: 'points',
	ptfsm6cla1a: 'percent',
	ptealgrp2: 'percent',
	psenelse: 'percent',
	read_average: 'score',
	gps_average: 'score',
	mat_average: 'score',
	readprog: 'progress',
	writprog: 'progress',
	matprog: 'progress',
	ptread_exp: 'percent',
	ptread_high: 'percent',
	ptgps_exp: 'percent',
	ptgps_high: 'percent',
	ptmat_exp: 'percent',
	ptmat_high: 'percent',
	ptwritta_exp: 'percent',
	ptwritta_high: 'percent',
	ptrwm_exp: 'percent',
	ptrwm_high: 'percent',
	read_average_fsm6cla1a: 'score',
	mat_average_fsm6cla1a: 'score',
	ptrwm_exp_fsm6cla1a: 'percent',
} as const satisfies Readonly<Record<string, MeasureKind>>;

/** The name of a measure that is kept. */
export type ResultMeasure = keyof typeof resultMeasures;

/** A column of a file that holds a measure, with the range its numbers must keep to. */
export interface ResultColumn {
	readonly at: number;
	readonly measure: ResultMeasure;
	readonly kind: MeasureKind;
	readonly least: number;
	readonly most: number;
}

/** The measure that `name` means, written in any case, or undefined. */
export function measureNamed(name: string): ResultMeasure | undefined {
	const wanted = name.trim().toLowerCase();
	return wanted in resultMeasures ? (wanted as ResultMeasure) : undefined;
}

/** The range that figures of a measure must keep to. */
export function rangeOf(measure: ResultMeasure): readonly [least: number, most: number] {
	return kinds[resultMeasures[measure]];
}

/** The columns of a file that hold measures we keep; figures of earlier years that a file repeats are not among them. */
export function resultColumns(headings: Headings): readonly ResultColumn[] {
	return headings.names.flatMap((name, at) => {
		const measure = measureNamed(name);
		if (measure === undefined || headings.names.findIndex((one) => measureNamed(one) === measure) !== at) return [];
		const [least, most] = rangeOf(measure);
		return [{ at, measure, kind: resultMeasures[measure], least, most }];
	});
}
