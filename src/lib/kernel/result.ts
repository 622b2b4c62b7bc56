/** Why: what may go wrong is part of a use case's type, so a caller cannot forget it. */
import type { Problem, ProblemCode } from './problem.ts';

/** Success carrying `value`. */
export interface Ok<Value> {
	readonly ok: true;
	readonly value: Value;
}

/** Either the value or an expected failure; narrow on `ok`. */
export type Result<Value, Code extends ProblemCode = ProblemCode> = Ok<Value> | Problem<Code>;

/** Wraps a value as success. */
export function ok<Value>(value: Value): Ok<Value> {
	return { ok: true, value };
}
