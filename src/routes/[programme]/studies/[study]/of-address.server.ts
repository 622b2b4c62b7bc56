/** Why: an address that holds no id is a page that is not there, not an error. */
import { error } from '@sveltejs/kit';
import { isId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** The study’s id in the address; ends the request with 404 when it is none. */
export function studyOf(params: { readonly study: string }, locals: App.Locals): string {
	if (!isId(params.study)) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return params.study.toLowerCase();
}
