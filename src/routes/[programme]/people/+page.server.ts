/** Why: who works where; whoever may invite does it from here. */
import { redirect } from '@sveltejs/kit';
import { may } from '#lib/access/index.ts';
import { parseId, problem, type InvitationId, type PartnershipId } from '#lib/kernel/index.ts';
import { listPeople, pagesOf, sendInvitationAgain, withdrawInvitation } from '#lib/people/index.server.ts';
import { allowAttempt, invitationsPerMailbox, invitationsPerPerson } from '#lib/platform/sign-in/index.server.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import { refusedBy } from '../../../form.server.ts';
import { pageOf } from '../page-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const by = actor(locals);
	const partnershipId = parseId<'partnership'>(url.searchParams.get('partnership'));
	const page = pageOf(url);
	const text = url.searchParams.get('q')?.trim() ?? '';
	const list = valueOf(await listPeople(by, { partnershipId, page, text }), locals);
	return {
		list,
		page,
		text,
		pages: pagesOf(list),
		partnershipId,
		mayInvite: list.schools
			.filter((school) => may(by.viewer, 'person.invite', { school: school.id }))
			.map((school): string => school.id),
		mayInviteSomewhere:
			by.viewer.administrator ||
			by.viewer.partnerships.some((one) => one.lead) ||
			by.viewer.appointments.some((one) => one.seniority === 'head'),
		done: url.searchParams.get('done'),
	};
};

async function invitationOf(request: Request): Promise<InvitationId | undefined> {
	return parseId<'invitation'>((await request.formData()).get('invitation'));
}

const back = (url: URL, done: string): string => {
	const to = new URL(url);
	to.search = '';
	const partnership: PartnershipId | undefined = parseId<'partnership'>(url.searchParams.get('partnership'));
	if (partnership !== undefined) to.searchParams.set('partnership', partnership);
	to.searchParams.set('done', done);
	return to.pathname + to.search;
};

export const actions: Actions = {
	send: async ({ locals, request, url }) => {
		const by = actor(locals);
		const id = await invitationOf(request);
		if (id === undefined) return refusedBy(problem('not-found'), {});
		const { clock, database, origin } = locals.house;
		const allowed =
			(await allowAttempt(database, invitationsPerPerson, by.viewer.person.id, clock.now())) &&
			(await allowAttempt(database, invitationsPerMailbox, id, clock.now()));
		if (!allowed) return refusedBy(problem('too-many'), {});
		const sent = await sendInvitationAgain(by, { id, origin });
		if (!sent.ok) return refusedBy(sent, {});
		redirect(303, back(url, 'sent'));
	},
	withdraw: async ({ locals, request, url }) => {
		const id = await invitationOf(request);
		if (id === undefined) return refusedBy(problem('not-found'), {});
		const withdrawn = await withdrawInvitation(actor(locals), id);
		if (!withdrawn.ok) return refusedBy(withdrawn, {});
		redirect(303, back(url, 'withdrawn'));
	},
};
