/** Why: every page here is about one framework, named by the address. */
import { error } from '@sveltejs/kit';
import { parseId, type FrameworkId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** The framework of the address; anything that is no id ends the request as "not found". */
export function frameworkOf(params: { readonly framework: string }, locals: App.Locals): FrameworkId {
	const id = parseId<'framework'>(params.framework);
	if (!id) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return id;
}
