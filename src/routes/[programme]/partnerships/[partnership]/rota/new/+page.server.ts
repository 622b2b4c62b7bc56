/** Why: a rota begins with three answers, each with something sensible already in it. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { academicYearOf, calendarDate, newId } from '#lib/kernel/index.ts';
import { readPartnership } from '#lib/partnerships/index.server.ts';
import { createRota } from '#lib/rota/index.server.ts';
import { suggestWindow } from '#lib/rota/index.ts';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../../form.server.ts';
import { draftFields, draftSentences } from '../../../../rota/rota-forms.ts';
import { changing, partnershipOf } from '../../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const id = partnershipOf(params, locals);
	changing(id, locals);
	const partnership = valueOf(await readPartnership(by, id), locals);
	const window = suggestWindow(calendarDate(by.viewer.today));
	return {
		id: newId(),
		partnership: { id, name: partnership.name },
		clusters: partnership.clusters.map((one) => ({ id: one.id, name: one.name, schools: one.schoolIds.length })),
		/** A cluster whose page led here. */
		from: url.searchParams.get('cluster'),
		year: academicYearOf(window.last),
		...window,
	};
};

const form = v.object({ id: v.pipe(v.string(), v.uuid()), ...draftFields });

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const read = await readForm(request, form, ['clusters']);
		if (!read.ok) return read.failure;
		const { clusters, ...draft } = read.value;
		const partnershipId = partnershipOf(params, locals);
		const made = await createRota(actor(locals), { ...draft, clusterIds: clusters, partnershipId });
		if (!made.ok) return refusedBy(draftSentences(made), read.typed);
		redirect(303, `/${params.programme}/rota/${made.value.id}/settings`);
	},
};
