/** Why: a route gets the acting viewer in one call, or the request ends as "not found". */
import { error } from '@sveltejs/kit';
import type { Acting } from '#lib/access/index.server.ts';
import type { Problem, Result } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** The signed-in person acting in the programme of this address. Ends the request with 404 when there is none. */
export function actor(locals: App.Locals): Acting {
	if (!locals.by) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return locals.by;
}

/** The value of a result, for a page's load; a problem ends the request with its status and its sentence. */
export function valueOf<Value>(result: Result<Value>, locals: App.Locals): Value {
	if (result.ok) return result.value;
	error(result.status, sentenceFor(result), { requestId: locals.requestId });
}

/** One sentence for a problem, in the reader's language. */
export function sentenceFor({ problem, theirs }: Problem): string {
	const sentences: Readonly<Record<Problem['problem'], () => string>> = {
		'not-found': m.problem_not_found,
		'not-allowed': m.problem_not_allowed,
		'signed-out': m.problem_signed_out,
		stale: theirs === undefined ? m.problem_stale_look : m.problem_stale,
		invalid: m.problem_invalid,
		conflict: m.problem_conflict,
		'too-many': m.problem_too_many,
		'too-large': m.problem_too_large,
		'wrong-state': m.problem_wrong_state,
		refused: m.problem_refused,
	};
	return sentences[problem]();
}
