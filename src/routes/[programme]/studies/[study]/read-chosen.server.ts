/** Why: matching and results are read by the same address, with the analysis in the query. */
import { error } from '@sveltejs/kit';
import { readResult } from '#lib/evaluation/index.server.ts';
import { isId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor, valueOf } from '../../../../actor.server.ts';
import { studyOf } from './of-address.server.ts';

/** The newest result of the analysis in the address, or of the first. */
export async function readChosen(locals: App.Locals, params: { readonly study: string }, url: URL) {
	const asked = url.searchParams.get('analysis');
	if (asked !== null && !isId(asked)) error(404, m.problem_not_found(), { requestId: locals.requestId });
	const found = await readResult(actor(locals), {
		studyId: studyOf(params, locals),
		...(asked === null ? {} : { analysisId: asked }),
	});
	return valueOf(found, locals);
}
