/** Why: every form is parsed once, at the edge, by one schema; what was typed always comes back with the problem. */
import { fail, type ActionFailure } from '@sveltejs/kit';
import * as v from 'valibot';
import type { FieldProblem, Problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { sentenceFor } from './actor.server.ts';

/** What a page shows after a form was refused: a sentence, the fields to mend, what was typed, and the newer text of a stale edit. */
export interface Refused {
	readonly problem: string;
	readonly message: string;
	readonly fields: readonly FieldProblem[];
	readonly typed: Readonly<Record<string, string | readonly string[]>>;
	readonly theirs?: unknown;
	readonly reasons?: readonly string[];
}

/** A form that parsed, or the failure to return from the action. */
export type Parsed<Value> =
	| { readonly ok: true; readonly value: Value; readonly typed: Refused['typed'] }
	| { readonly ok: false; readonly failure: ActionFailure<Refused> };

/** What was typed, as text: a field that came several times is a list. Files are left out. */
export function typedIn(form: FormData): Refused['typed'] {
	const typed: Record<string, string | string[]> = {};
	for (const name of new Set(form.keys())) {
		const texts = form
			.getAll(name)
			.filter((value): value is string => typeof value === 'string')
			.map((text) => text.replace(/\r\n/g, '\n'));
		const first = texts[0];
		if (first !== undefined) typed[name] = texts.length === 1 ? first : texts;
	}
	return typed;
}

/**
 * Reads the request's form with a valibot object schema. A field listed in `many` is always a list. Messages of the
 * schema are message sentences already in the reader's language (pass `() => m.some_key()` to valibot).
 */
export async function readForm<const Schema extends v.GenericSchema>(
	request: Request,
	schema: Schema,
	many: readonly string[] = [],
): Promise<Parsed<v.InferOutput<Schema>>> {
	const form = await request.formData();
	const typed = typedIn(form);
	const input: Record<string, unknown> = { ...typed };
	for (const name of many) input[name] = form.getAll(name).filter((value) => typeof value === 'string');
	for (const [name, value] of form.entries()) if (typeof value !== 'string') input[name] = value;
	const parsed = v.safeParse(schema, input, { message: usualMessage });
	if (parsed.success) return { ok: true, value: parsed.output, typed };
	const fields = parsed.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: issue.message }));
	const refused: Refused = {
		problem: 'invalid',
		message: sentenceFor({ ok: false, problem: 'invalid', status: 400 }),
		fields,
		typed,
	};
	return { ok: false, failure: fail(400, refused) };
}

/** What is said of a field whose schema has no sentence of its own: the library speaks only to programmers. */
function usualMessage(issue: v.BaseIssue<unknown>): string {
	// Only a choice that nobody made is not sent at all.
	if (issue.kind === 'schema' && issue.type.endsWith('object')) return m.problem_missing();
	if (issue.type !== 'max_length' || typeof issue.input !== 'string') return m.problem_unreadable();
	return m.problem_too_long({ most: String(issue.requirement), now: issue.input.length });
}

/** Turns a use case's problem into the action's failure, keeping what was typed. */
export function refusedBy(problem: Problem, typed: Refused['typed']): ActionFailure<Refused> {
	return fail(problem.status, {
		problem: problem.problem,
		message: sentenceFor(problem),
		fields: problem.fields ?? [],
		typed,
		...(problem.theirs === undefined ? {} : { theirs: problem.theirs }),
		...(problem.reasons === undefined ? {} : { reasons: problem.reasons }),
	});
}
