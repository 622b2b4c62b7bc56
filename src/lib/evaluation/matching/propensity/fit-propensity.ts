/** Why: one place decides whether a propensity model can be believed, and says what is wrong when it cannot. */
import { fault, type Matched } from '../matching-fault.ts';
import { levelsOf, type StudyColumn } from '../study-columns.ts';
import { byPattern } from './by-pattern.ts';
import { collinearColumns } from './collinearity.ts';
import { designMatrix, type DesignMatrix } from './design-matrix.ts';
import { logisticRegression, type LogisticFit } from './logistic-regression.ts';
import { separationOf } from './separation.ts';

export interface Propensity {
	readonly terms: readonly { readonly term: string; readonly estimate: number; readonly se: number }[];
	readonly logit: Float64Array;
	readonly probability: Float64Array;
	readonly design: DesignMatrix;
	readonly iterations: number;
	/**
	 * Columns that separate some rows (all treated, or all untreated): their coefficients are infinite in truth and
	 * stand where the iteration stopped, so their standard errors mean nothing. The scores of other rows are sound.
	 */
	readonly separated: readonly { readonly column: string; readonly rows: number }[];
}

/**
 * The propensity score e(x) = P(treated | x) by logistic regression on the columns (Rosenbaum and Rubin 1983). Faults:
 * missing values, nobody treated or untreated, collinear columns, complete separation, no convergence; each named.
 */
export function fitPropensity(columns: readonly StudyColumn[], treated: readonly boolean[]): Matched<Propensity> {
	if (!treated.includes(true)) return fault({ kind: 'no-treated' });
	if (!treated.includes(false)) return fault({ kind: 'no-controls' });
	const made = designMatrix(columns, treated.length);
	if (!made.ok) return made;
	const design = made.value;
	const rows = byPattern(design);
	const collinear = collinearColumns(design, rows);
	if (collinear.length > 0) return fault({ kind: 'collinear', columns: collinear });
	const fit = logisticRegression(rows, treated);
	const separation = separationOf(fit, treated);
	const separated = separation === null ? [] : blamed(columns, design, fit, separation.rows);
	if (separation?.kind === 'complete') return fault({ kind: 'separated', columns: separated.map((one) => one.column) });
	if (!fit.converged && separation === null) return fault({ kind: 'no-convergence', iterations: fit.iterations });
	return {
		ok: true,
		value: {
			terms: design.names.map((term, j) => ({ term, estimate: fit.estimates[j] ?? 0, se: fit.errors[j] ?? 0 })),
			logit: fit.logit,
			probability: fit.probability,
			design,
			iterations: fit.iterations,
			separated,
		},
	};
}

/** The levels that lie wholly within the separated rows; where none does, the columns the direction leans on. */
function blamed(
	columns: readonly StudyColumn[],
	design: DesignMatrix,
	fit: LogisticFit,
	rows: readonly number[],
): Propensity['separated'] {
	const inside = new Set(rows);
	const levels = columns.flatMap((column) => {
		if (column.kind === 'numeric' || inside.size === design.rows) return [];
		const outside = new Set(column.values.filter((_, row) => !inside.has(row)));
		return levelsOf(column)
			.filter((level) => !outside.has(level))
			.map((level) => ({
				column: column.name + level,
				rows: column.values.filter((value) => value === level).length,
			}));
	});
	if (levels.length > 0) return levels;
	const leaning = design.names.map((column, j) => ({
		column,
		weight: Math.abs(fit.nextStep[j] ?? 0) * spread(design, j),
	}));
	const most = Math.max(...leaning.map((one) => one.weight));
	return leaning.filter((one) => one.weight > most / 10).map(({ column }) => ({ column, rows: rows.length }));
}

function spread({ cells, names }: DesignMatrix, column: number): number {
	let [low, high] = [Infinity, -Infinity];
	for (let at = column; at < cells.length; at += names.length) {
		low = Math.min(low, cells[at] as number);
		high = Math.max(high, cells[at] as number);
	}
	return high - low;
}
