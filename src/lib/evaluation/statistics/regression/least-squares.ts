/** Why: every difference-in-differences is a regression, and its errors need the regression’s inner parts. */
import { Matrix, QrDecomposition } from 'ml-matrix';
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';

/** What to regress: `columns` are the regressors (give the constant yourself), all as long as `outcome`. */
export interface Regression {
	readonly outcome: readonly number[];
	readonly columns: readonly (readonly number[])[];
	/** Two-stage least squares: as many instruments as there are columns; exogenous columns stand for themselves. */
	readonly instruments?: readonly (readonly number[])[];
	/** Frequency-like weights as of R’s `lm(weights =)`; all one when left out. */
	readonly weights?: readonly number[];
	/** Parameters already taken out of the data, such as one mean a school; they count in the degrees of freedom. */
	readonly absorbed?: number;
	/** The largest number that went into the outcome, to know rounding from variation; the largest outcome unless told. */
	readonly scale?: number;
}

/** A fitted regression: `bread` is (X′X)⁻¹ and row i of `scores` is xᵢ uᵢ, of which every sandwich is made. */
export interface Fit {
	readonly coefficients: readonly number[];
	readonly residuals: readonly number[];
	readonly bread: Matrix;
	readonly scores: Matrix;
	readonly n: number;
	readonly parameters: number;
	readonly scale: number;
}

/** Smaller than this share of its column, what is left of it counts as nought: R’s `lm` uses the same. */
const tolerance = 1e-7;

/**
 * Least squares by Householder QR: b = R⁻¹Q′y, (X′X)⁻¹ = R⁻¹R⁻ᵀ (Golub and Van Loan, 5.3); weighted by scaling rows with
 * √w. With `instruments`, two-stage least squares: X is replaced by its projection on them, residuals keep X.
 * `collinear` when a column follows from those before it, `too-few` when nothing is left to estimate the spread.
 */
export function leastSquares(regression: Regression): Computed<Fit> {
	const { outcome, columns, instruments, weights, absorbed = 0 } = regression;
	const n = outcome.length;
	const parameters = columns.length + absorbed;
	if (n <= parameters) return cannot('too-few');
	const root = (row: number): number => Math.sqrt(weights?.[row] ?? 1);
	const matrixOf = (of: readonly (readonly number[])[]): Matrix => {
		const made = Matrix.zeros(n, of.length);
		of.forEach((column, place) => column.forEach((value, row) => made.set(row, place, value * root(row))));
		return made;
	};
	const x = matrixOf(columns);
	const y = matrixOf([outcome]);
	const first = instruments === undefined ? x : projected(x, matrixOf(instruments));
	const solved = first && solve(first, y);
	if (!first || !solved) return cannot('collinear');
	const residuals = Matrix.sub(y, x.mmul(solved.coefficients)).getColumn(0);
	const scores = first.clone();
	residuals.forEach((residual, row) => void scores.mulRow(row, residual));
	return ok({
		coefficients: solved.coefficients.getColumn(0),
		residuals,
		bread: solved.bread,
		scores,
		n,
		parameters,
		scale: regression.scale ?? outcome.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
	});
}

function projected(x: Matrix, z: Matrix): Matrix | undefined {
	const solved = solve(z, x);
	return solved && z.mmul(solved.coefficients);
}

function solve(x: Matrix, y: Matrix): { coefficients: Matrix; bread: Matrix } | undefined {
	const qr = new QrDecomposition(x);
	const r = qr.upperTriangularMatrix;
	for (let column = 0; column < x.columns; column++) {
		const left = Math.abs(r.get(column, column));
		if (!(left > tolerance * x.getColumnVector(column).norm())) return undefined;
	}
	const inverse = invertUpper(r);
	return { coefficients: qr.solve(y), bread: inverse.mmul(inverse.transpose()) };
}

/** The inverse of an upper triangular matrix, by back substitution. */
function invertUpper(r: Matrix): Matrix {
	const k = r.columns;
	const inverse = Matrix.zeros(k, k);
	for (let column = 0; column < k; column++)
		for (let row = column; row >= 0; row--) {
			let sum = row === column ? 1 : 0;
			for (let between = row + 1; between <= column; between++)
				sum -= r.get(row, between) * inverse.get(between, column);
			inverse.set(row, column, sum / r.get(row, row));
		}
	return inverse;
}
