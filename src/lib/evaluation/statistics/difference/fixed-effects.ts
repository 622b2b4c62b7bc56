/** Why: school and year effects take out what is constant to a school or common to a year, and nothing else. */
import type { Computed } from '../computed.ts';
import { leastSquares, type Fit } from '../regression/least-squares.ts';
import { periodsOf, type PanelRow } from './panel.ts';

/**
 * Regression with school and year effects. School means are taken out of the outcome and of every column, years stay
 * as columns of their own; by the theorem of Frisch, Waugh and Lovell the coefficients, residuals and errors of
 * `columns` are those of a regression with a dummy for each school and year, also when the panel has gaps. Degrees of
 * freedom count those dummies, as R's `lm` does: the cautious choice, since dummies of units that lie inside a cluster
 * need not be counted in a clustered error (Cameron and Miller 2015, III.B).
 */
export function fixedEffects(rows: readonly PanelRow[], columns: readonly (readonly number[])[]): Computed<Fit> {
	const units = placesByUnit(rows);
	const years = periodsOf(rows)
		.slice(1)
		.map((year) => rows.map(({ time }) => Number(time === year)));
	const outcome = rows.map((row) => row.outcome);
	return leastSquares({
		outcome: demeaned(outcome, units),
		columns: [...columns, ...years].map((column) => demeaned(column, units)),
		absorbed: units.length,
		scale: outcome.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
	});
}

function placesByUnit(rows: readonly PanelRow[]): readonly (readonly number[])[] {
	const places = new Map<string, number[]>();
	rows.forEach(({ unit }, row) => {
		const of = places.get(unit);
		if (of) of.push(row);
		else places.set(unit, [row]);
	});
	return [...places.values()];
}

function demeaned(values: readonly number[], units: readonly (readonly number[])[]): readonly number[] {
	const result = [...values];
	for (const places of units) {
		const mean = places.reduce((sum, row) => sum + (values[row] ?? 0), 0) / places.length;
		for (const row of places) result[row] = (values[row] ?? 0) - mean;
	}
	return result;
}
