/** Why: every page of a partnership begins with the same question: which one, and may I see it. */
import { error } from '@sveltejs/kit';
import { may } from '#lib/access/index.ts';
import { parseId, type ClusterId, type PartnershipId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor } from '../../../../actor.server.ts';

/** The partnership of this address; what is not an id is not found. */
export function partnershipOf(params: { readonly partnership: string }, locals: App.Locals): PartnershipId {
	const id = parseId<'partnership'>(params.partnership);
	if (id === undefined) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return id;
}

/** The cluster of this address; what is not an id is not found. */
export function clusterOf(params: { readonly cluster: string }, locals: App.Locals): ClusterId {
	return parseId<'cluster'>(params.cluster) ?? error(404, m.problem_not_found(), { requestId: locals.requestId });
}

/** Ends the request unless the viewer may change the partnership: pages with nothing but a form need no reader. */
export function changing(id: PartnershipId, locals: App.Locals): void {
	const { viewer } = actor(locals);
	if (!may(viewer, 'partnership.change', { partnership: id })) {
		const known = may(viewer, 'partnership.read', { partnership: id });
		error(known ? 403 : 404, known ? m.problem_not_allowed() : m.problem_not_found(), { requestId: locals.requestId });
	}
}
