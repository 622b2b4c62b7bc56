/** Why: every page after the feedback is about one review, named by the address. */
import { error } from '@sveltejs/kit';
import { parseId, type ReviewId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** The review of the address; anything that is no id ends the request as "not found". */
export function reviewOf(params: { readonly review: string }, locals: App.Locals): ReviewId {
	return parseId<'review'>(params.review) ?? error(404, m.problem_not_found(), { requestId: locals.requestId });
}
