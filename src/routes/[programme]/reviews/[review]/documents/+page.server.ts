import { redirect } from '@sveltejs/kit';
import { newId, parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { uploadExtensions } from '#lib/platform/files/index.server.ts';
import { listDocuments, moveReviewOn, shareDocument, withdrawDocument } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { refusedBy } from '../../../../../form.server.ts';
import { fieldFailure, reviewOf } from '../../team-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	seen: valueOf(await listDocuments(actor(locals), reviewOf(params, locals)), locals),
	id: newId(),
	accept: uploadExtensions.join(','),
	done: url.searchParams.get('done'),
});

const wrong: Readonly<Record<string, () => string>> = {
	empty: m.planning_error_file_empty,
	'bad-name': m.planning_error_file_name,
	'unknown-type': m.planning_error_file_type,
	mismatch: m.planning_error_file_mismatch,
	macros: m.planning_error_file_macros,
	'too-large': m.planning_error_file_large,
};

export const actions: Actions = {
	share: async ({ request, locals, params, url }) => {
		const data = await request.formData();
		const file = data.get('file');
		const id = parseId(data.get('id'));
		if (!(file instanceof File) || file.name === '' || id === undefined)
			return fieldFailure('file', m.planning_error_file(), {});
		const result = await shareDocument(actor(locals), {
			reviewId: reviewOf(params, locals),
			id,
			name: file.name,
			bytes: new Uint8Array(await file.arrayBuffer()),
		});
		if (!result.ok) {
			const [field] = result.fields ?? [];
			if (field) return fieldFailure('file', wrong[field.message]?.() ?? m.planning_error_file(), {});
			return refusedBy(result, {});
		}
		redirect(303, `${url.pathname}?done=shared`);
	},
	withdraw: async ({ request, locals, params, url }) => {
		const id = parseId((await request.formData()).get('id'));
		const result = await withdrawDocument(actor(locals), { reviewId: reviewOf(params, locals), id: id ?? '' });
		if (!result.ok) return refusedBy(result, {});
		redirect(303, `${url.pathname}?done=taken`);
	},
	everything: async ({ request, locals, params, url }) => {
		const version = Number((await request.formData()).get('version'));
		const event = { kind: 'share-evidence' } as const;
		const result = await moveReviewOn(actor(locals), {
			reviewId: reviewOf(params, locals),
			version,
			event,
			origin: locals.house.origin,
		});
		if (!result.ok) return refusedBy(result, {});
		redirect(303, `${url.pathname}?done=everything`);
	},
};
