/** Why: every step in a draft is one form; each is saved the same way and comes back with what was typed. */
import * as v from 'valibot';
import type { Localised } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { saveFrameworkDraft, type SavedDraft } from '#lib/self-evaluation/index.server.ts';
import { ResilienceStage, type FrameworkEdit } from '#lib/self-evaluation/index.ts';
import type { ActionFailure } from '@sveltejs/kit';
import { actor } from '../../../actor.server.ts';
import { readForm, refusedBy, type Refused } from '../../../form.server.ts';
import { frameworkOf } from './of-address.server.ts';

const Text = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.maxLength(2000, () => m.self_evaluation_text_too_long()),
);
const version = v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1));
const code = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{0,11}$/));
const by = v.pipe(
	v.picklist(['-1', '1']),
	v.transform((one) => (one === '1' ? 1 : -1)),
);
const Texts = v.array(Text);

/** The forms of a draft, by the action that takes them. */
export const forms = {
	about: v.object({
		version,
		title_en: Text,
		title_cy: Text,
		introduction_en: Text,
		introduction_cy: Text,
		licence: v.pipe(Text, v.maxLength(200)),
	}),
	theme: v.object({ version, code, title_en: Text, title_cy: Text, introduction_en: Text, introduction_cy: Text }),
	addTheme: v.object({
		version,
		title_en: v.pipe(
			Text,
			v.nonEmpty(() => m.self_evaluation_theme_missing()),
		),
		title_cy: Text,
	}),
	addQuestion: v.object({
		version,
		theme: code,
		text_en: v.pipe(
			Text,
			v.nonEmpty(() => m.self_evaluation_question_missing()),
		),
		text_cy: Text,
	}),
	move: v.object({ version, kind: v.picklist(['move-theme', 'move-question']), code, by }),
	remove: v.object({ version, kind: v.picklist(['remove-theme', 'remove-question']), code }),
	question: v.object({
		version,
		code,
		stage: ResilienceStage,
		text_en: Text,
		text_cy: Text,
		why_en: Text,
		why_cy: Text,
		prompts_en: Texts,
		prompts_cy: Texts,
		evidence_en: Texts,
		evidence_cy: Texts,
		teacher_en: Text,
		teacher_cy: Text,
		middle_en: Text,
		middle_cy: Text,
		governor_en: Text,
		governor_cy: Text,
	}),
};

/** Fields of the question's form that come several times. */
export const severalTimes = ['prompts_en', 'prompts_cy', 'evidence_en', 'evidence_cy'] as const;

/** Pairs the two languages of a list, line by line. */
export function pairs(en: readonly string[], cy: readonly string[]): readonly Localised[] {
	return Array.from({ length: Math.max(en.length, cy.length) }, (_, place) => ({
		en: en[place] ?? '',
		cy: cy[place] ?? '',
	})).slice(0, 12);
}

interface Event {
	readonly locals: App.Locals;
	readonly params: { readonly framework: string };
	readonly request: Request;
}

/** Reads one form, saves the step it stands for, and gives the new version, or the failure to return. */
export async function saveStep<const Schema extends v.GenericSchema<unknown, { readonly version: number }>>(
	{ locals, params, request }: Event,
	schema: Schema,
	edit: (value: v.InferOutput<Schema>) => FrameworkEdit,
): Promise<{ readonly saved: SavedDraft } | { readonly failure: ActionFailure<Refused> }> {
	const form = await readForm(request, schema, severalTimes);
	if (!form.ok) return { failure: form.failure };
	const result = await saveFrameworkDraft(actor(locals), {
		frameworkId: frameworkOf(params, locals),
		version: form.value.version,
		edit: edit(form.value),
	});
	return result.ok ? { saved: result.value } : { failure: refusedBy(result, form.typed) };
}
