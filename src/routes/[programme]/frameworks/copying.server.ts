/** Why: the list and the reading page both start a draft, with the same two forms. */
import { redirect, type ActionFailure } from '@sveltejs/kit';
import * as v from 'valibot';
import { isId, type FrameworkId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { copyFramework } from '#lib/self-evaluation/index.server.ts';
import { actor } from '../../../actor.server.ts';
import { readForm, refusedBy, type Refused } from '../../../form.server.ts';

const id = v.pipe(
	v.string(),
	v.check((text) => isId(text)),
	v.transform((text) => text as FrameworkId),
);
const name = v.pipe(
	v.string(),
	v.trim(),
	v.maxLength(200, () => m.self_evaluation_name_too_long()),
);

const Own = v.object({
	id,
	from: id,
	name_en: v.pipe(
		name,
		v.nonEmpty(() => m.self_evaluation_name_missing()),
	),
	name_cy: name,
});
const Edition = v.object({ id, from: id });

interface Event {
	readonly locals: App.Locals;
	readonly request: Request;
	readonly url: URL;
}

const root = (url: URL): string => url.pathname.replace(/\/frameworks.*$/, '/frameworks');

/** Copies a framework under a new name and opens the draft. */
export async function copyAsOwn({ locals, request, url }: Event): Promise<ActionFailure<Refused>> {
	const form = await readForm(request, Own);
	if (!form.ok) return form.failure;
	const { name_en: en, name_cy: cy, ...which } = form.value;
	const result = await copyFramework(actor(locals), { kind: 'own', ...which, name: { en, cy } });
	if (!result.ok) return refusedBy(result, form.typed);
	redirect(303, `${root(url)}/${result.value.id}/edit`);
}

/** Begins the next edition of the programme's own framework, or opens the draft that somebody began. */
export async function beginEdition({ locals, request, url }: Event): Promise<ActionFailure<Refused>> {
	const form = await readForm(request, Edition);
	if (!form.ok) return form.failure;
	const result = await copyFramework(actor(locals), { kind: 'edition', ...form.value });
	if (!result.ok) return refusedBy(result, form.typed);
	redirect(303, `${root(url)}/${result.value.id}/edit`);
}
