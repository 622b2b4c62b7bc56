/** Why: every expected failure has one name, one HTTP status and one message, wherever it happens. */

/** HTTP status of each expected failure; the message is `problem_<code with underscores>` in the catalogues. */
const statusOf = {
	'not-found': 404,
	'not-allowed': 403,
	'signed-out': 401,
	stale: 409,
	invalid: 400,
	conflict: 409,
	'too-many': 429,
	'too-large': 413,
	'wrong-state': 409,
	refused: 422,
} as const;

export type ProblemCode = keyof typeof statusOf;

/** Something wrong with one field: `field` is the form's name for it, `message` a key the page can show. */
export interface FieldProblem {
	readonly field: string;
	readonly message: string;
}

/** An expected failure. `theirs` carries the newer text of a stale edit; `reasons` name what refused, as kinds. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
	readonly ok: false;
	readonly problem: Code;
	readonly status: number;
	readonly fields?: readonly FieldProblem[];
	readonly reasons?: readonly string[];
	readonly theirs?: unknown;
}

type Extra = Pick<Problem, 'fields' | 'reasons' | 'theirs'>;

/** Builds the problem named by `code` with the status the catalogue gives it. */
export function problem<Code extends ProblemCode>(code: Code, extra: Extra = {}): Problem<Code> {
	return { ok: false, problem: code, status: statusOf[code], ...extra };
}
