/** Why: the propensity score is the fitted probability of being treated, and R's `glm` must agree with it. */
import { crossProducts, times, type ByPattern } from './by-pattern.ts';
import { cholesky, solveCholesky, type Cholesky } from './cholesky.ts';

export interface LogisticFit {
	/** One for each column of the design, as its names. */
	readonly estimates: readonly number[];
	readonly errors: readonly number[];
	/** For each row the linear predictor η = xβ, and p = 1 / (1 + e^−η). */
	readonly logit: Float64Array;
	readonly probability: Float64Array;
	readonly deviance: number;
	readonly iterations: number;
	readonly converged: boolean;
	/** What one more Newton step would add to η of each row, and to each coefficient: it dies out unless separated. */
	readonly nextLogit: Float64Array;
	readonly nextStep: readonly number[];
}

const most = 25;
const epsilon = 1e-8;

/**
 * Logistic regression by iteratively reweighted least squares (McCullagh and Nelder 1989, 2.5): with weights
 * w = p(1 − p) and working response z = η + (y − p)/w, solve XᵀWX β = XᵀWz until the deviance −2 Σ log-likelihood
 * changes by less than 1e-8 of (itself + 0.1), 25 times at most; that is the start (p = ¼ or ¾) and the stopping rule
 * of R's `glm`. Standard errors are the roots of the diagonal of (XᵀWX)⁻¹ at the last step's weights.
 *
 * Assumes independent rows and a logit linear in the columns; the first column is the intercept and no column is a
 * combination of others (see `collinearColumns`). Without that, or when separated, look at `converged` and `nextLogit`.
 */
export function logisticRegression(design: ByPattern, treated: readonly boolean[]): LogisticFit {
	const { rows, width, means } = design;
	let eta = new Float64Array(rows);
	const probability = new Float64Array(rows);
	for (let row = 0; row < rows; row += 1) {
		probability[row] = treated[row] === true ? 0.75 : 0.25;
		eta[row] = treated[row] === true ? Math.log(3) : -Math.log(3);
	}
	let beta = new Float64Array(width);
	let deviance = devianceOf(probability, treated);
	let iterations = 0;
	let converged = false;
	let factor = cholesky(new Float64Array(0), 0);
	while (iterations < most && !converged) {
		iterations += 1;
		const step = weightedLeastSquares(design, eta, probability, treated, true);
		factor = step.factor;
		beta = step.solution;
		eta = times(design, beta);
		for (let row = 0; row < rows; row += 1) probability[row] = inverseLogit(eta[row] as number);
		const before = deviance;
		deviance = devianceOf(probability, treated);
		converged = Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < epsilon;
	}
	const next = weightedLeastSquares(design, eta, probability, treated, false).solution;
	return {
		estimates: uncentred(beta, means),
		errors: standardErrors(factor, means),
		logit: eta,
		probability,
		deviance,
		iterations,
		converged,
		nextLogit: times(design, next),
		nextStep: uncentred(next, means),
	};
}

/** Solves XᵀWX b = XᵀW r, where r is z = η + (y − p)/w, or only (y − p)/w when `whole` is false. */
function weightedLeastSquares(
	design: ByPattern,
	eta: Float64Array,
	probability: Float64Array,
	treated: readonly boolean[],
	whole: boolean,
): { readonly solution: Float64Array<ArrayBuffer>; readonly factor: Cholesky } {
	const weights = new Float64Array(design.rows);
	const pulls = new Float64Array(design.rows);
	for (let row = 0; row < design.rows; row += 1) {
		const p = probability[row] as number;
		const weight = Math.max(p * (1 - p), Number.EPSILON);
		weights[row] = weight;
		pulls[row] = (treated[row] === true ? 1 - p : -p) + (whole ? weight * (eta[row] as number) : 0);
	}
	const { normal, right } = crossProducts(design, weights, pulls);
	const factor = cholesky(normal, design.width, 1e-15);
	solveCholesky(factor, right);
	return { solution: right, factor };
}

/** As R: beyond 30 the probability is within rounding of 0 or 1, and is kept off them. */
function inverseLogit(eta: number): number {
	const odds = eta < -30 ? Number.EPSILON : eta > 30 ? 1 / Number.EPSILON : Math.exp(eta);
	return odds / (1 + odds);
}

function devianceOf(probability: Float64Array, treated: readonly boolean[]): number {
	let sum = 0;
	for (let row = 0; row < probability.length; row += 1) {
		const p = probability[row] as number;
		sum += treated[row] === true ? -Math.log(p) : -Math.log1p(-p);
	}
	return 2 * sum;
}

/** Coefficients of the columns as given: only the intercept changes, by −Σ mean × slope. */
function uncentred(beta: Float64Array, means: Float64Array): readonly number[] {
	const whole = Array.from(beta);
	whole[0] = whole.reduce((sum, slope, j) => sum - slope * (means[j] as number), whole[0] ?? 0);
	return whole;
}

function standardErrors(factor: Cholesky, means: Float64Array): readonly number[] {
	return Array.from({ length: factor.size }, (_, j) => {
		const unit = new Float64Array(factor.size);
		if (j > 0) unit[j] = 1;
		else for (let i = 0; i < factor.size; i += 1) unit[i] = i === 0 ? 1 : -(means[i] as number);
		const solved = unit.slice();
		solveCholesky(factor, solved);
		return Math.sqrt(solved.reduce((sum, value, i) => sum + value * (unit[i] as number), 0));
	});
}
