/** Why: on the day everything is one page: write a note, see the last ones, see what comes next. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { type EvidenceNoteId, isId, newId } from '#lib/kernel/index.ts';
import { readDay, withdrawEvidence } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { reviewOf } from '../workshop/review-of.server.ts';
import { keepNote, NoteForm } from './note-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const day = valueOf(await readDay(actor(locals), { reviewId: reviewOf(params, locals) }), locals);
	const named = (key: string) => day.notes.find(({ id }) => id === url.searchParams.get(key));
	return {
		day,
		noteId: newId<'evidence-note'>(),
		editing: named('note') ?? null,
		saved: named('saved') ?? null,
		gone: url.searchParams.has('gone'),
	};
};

export const actions: Actions = {
	save: async ({ locals, params, request, url }) => {
		const form = await readForm(request, NoteForm);
		if (!form.ok) return form.failure;
		const kept = await keepNote(actor(locals), reviewOf(params, locals), form.value);
		if (!kept.ok) return refusedBy(kept, form.typed);
		redirect(303, `${url.pathname}?saved=${form.value.note}`);
	},
	keep: async ({ locals, params, request }) => {
		const form = await readForm(
			request,
			v.object({ ...NoteForm.entries, seen: v.pipe(v.string(), v.trim(), v.maxLength(4000)) }),
		);
		if (!form.ok) return form.failure;
		// A note without words is not a note yet; there is nothing to keep and nothing to complain about.
		if (form.value.seen === '') return { version: form.value.version };
		const kept = await keepNote(actor(locals), reviewOf(params, locals), form.value);
		return kept.ok ? { version: kept.value.version } : refusedBy(kept, form.typed);
	},
	withdraw: async ({ locals, params, request, url }) => {
		const form = await readForm(
			request,
			v.object({
				id: v.pipe(
					v.string(),
					v.check((text) => isId(text)),
				),
			}),
		);
		if (!form.ok) return form.failure;
		const noteId = form.value.id as EvidenceNoteId;
		const gone = await withdrawEvidence(actor(locals), { reviewId: reviewOf(params, locals), noteId });
		if (!gone.ok) return refusedBy(gone, form.typed);
		redirect(303, `${url.pathname}?gone`);
	},
};
