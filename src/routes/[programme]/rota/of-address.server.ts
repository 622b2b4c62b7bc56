/** Why: every page of a rota begins with the same question: which one. */
import { error } from '@sveltejs/kit';
import { parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** The rota of this address; what is not an id is not found. */
export function rotaOf(params: { readonly rota: string }, locals: App.Locals): string {
	return parseId<'rota'>(params.rota) ?? error(404, m.problem_not_found(), { requestId: locals.requestId });
}
