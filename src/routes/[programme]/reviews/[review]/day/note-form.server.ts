/** Why: the button and the page that saves itself send the same note, which is kept once whichever comes first. */
import * as v from 'valibot';
import type { Acting } from '#lib/access/index.server.ts';
import { type EvidenceNoteId, isId, ok, parseId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { editEvidence, recordEvidence } from '#lib/reviews/index.server.ts';
import { sourceKinds } from '#lib/reviews/index.ts';

/** A note as the form sends it; `version` is 0 for one that has never been kept. */
export const NoteForm = v.object({
	note: v.pipe(
		v.string(),
		v.check((text) => isId(text)),
	),
	version: v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(0)),
	source: v.picklist(sourceKinds, () => m.day_source_missing()),
	seen: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.day_seen_missing()),
		v.maxLength(4000),
	),
	inference: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000)), ''),
	question: v.optional(v.pipe(v.string(), v.maxLength(20)), ''),
	questionOther: v.optional(v.pipe(v.string(), v.maxLength(20)), ''),
	slot: v.optional(v.string(), ''),
});
export type NoteForm = v.InferOutput<typeof NoteForm>;

/** Keeps a note: a new one is recorded, one that is there already is changed from the version the form was based on. */
export async function keepNote(
	by: Acting,
	reviewId: ReviewId,
	form: NoteForm,
): Promise<Result<{ readonly version: number }>> {
	const note = {
		reviewId,
		noteId: form.note as EvidenceNoteId,
		source: form.source,
		seen: form.seen,
		inference: form.inference,
		questionCode: codeOf(form),
		slotId: parseId(form.slot) ?? null,
	};
	if (form.version > 0) return editEvidence(by, { ...note, version: form.version });
	const recorded = await recordEvidence(by, note);
	if (!recorded.ok) return recorded;
	// An answer that never arrived: the first words are kept, and these may be more of them.
	return recorded.value.fresh ? ok({ version: recorded.value.version }) : editEvidence(by, { ...note, version: 1 });
}

function codeOf({ question, questionOther }: NoteForm): string | null {
	const code = question === 'other' ? questionOther : question;
	return code === '' ? null : code;
}
