/** Why: one question of a school's self-evaluation: read it, write it, name what it rests on. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isId, newId, parseId, problem, type SelfEvaluationId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { confidences, directions } from '#lib/self-evaluation/index.ts';
import {
	addEvidence,
	LONGEST_EVIDENCE,
	readAnswer,
	removeEvidence,
	saveAnswer,
} from '#lib/self-evaluation/index.server.ts';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../../form.server.ts';
import { ofAddress } from '../../../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const about = ofAddress(params, locals);
	const read = valueOf(await readAnswer(actor(locals), { ...about, questionCode: params.question }), locals);
	return {
		read,
		selfEvaluationId: read.id ?? newId<'self-evaluation'>(),
		evidenceId: newId(),
		done: url.searchParams.get('done'),
	};
};

const selfEvaluationId = v.pipe(
	v.string(),
	v.check((text) => isId(text)),
	v.transform((text) => text as SelfEvaluationId),
);
const chosen = <const Options extends readonly string[]>(options: Options) =>
	v.optional(
		v.pipe(
			v.picklist(['', ...options]),
			v.transform((one): Options[number] | null => (one === '' ? null : (one as Options[number]))),
		),
		'',
	);

/** One form holds it all, so that adding a line of evidence never costs the words above it. */
const Answer = v.object({
	selfEvaluationId,
	version: v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(0)),
	narrative: v.pipe(
		v.string(),
		v.maxLength(20_000, () => m.self_evaluation_too_long()),
	),
	confidence: chosen(confidences),
	direction: chosen(directions),
	candidateFocus: v.pipe(
		v.optional(v.string(), ''),
		v.transform((one) => one === 'yes'),
	),
	evidenceId: v.pipe(
		v.string(),
		v.check((text) => isId(text)),
	),
	description: v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.maxLength(LONGEST_EVIDENCE, () => m.self_evaluation_evidence_too_long({ most: LONGEST_EVIDENCE })),
	),
	remove: v.optional(
		v.pipe(
			v.string(),
			v.check((text) => isId(text)),
		),
	),
	then: v.optional(v.string(), ''),
});

const evidenceMissing = () =>
	problem('invalid', { fields: [{ field: 'description', message: m.self_evaluation_evidence_missing() }] });

export const actions: Actions = {
	save: async ({ locals, params, request, url }) => {
		const bySelf = request.headers.get('x-sveltekit-action') === 'true';
		const form = await readForm(request, Answer);
		if (!form.ok) return form.failure;
		const by = actor(locals);
		const { then, evidenceId, description, remove, ...answer } = form.value;
		const about = {
			...ofAddress(params, locals),
			questionCode: params.question,
			selfEvaluationId: answer.selfEvaluationId,
		};
		const saved = await saveAnswer(by, { ...about, ...answer });
		if (!saved.ok) return refusedBy(saved, form.typed);
		if (bySelf) return { version: saved.value.version };
		if (then === 'evidence' && description === '') return refusedBy(evidenceMissing(), form.typed);
		if (description !== '') {
			const added = await addEvidence(by, { ...about, id: parseId(evidenceId) ?? newId(), description });
			if (!added.ok) return refusedBy(added, form.typed);
		}
		if (remove !== undefined) {
			const removed = await removeEvidence(by, { ...about, id: parseId(remove) ?? '' });
			if (!removed.ok) return refusedBy(removed, form.typed);
		}
		if (then === 'evidence' || remove !== undefined) redirect(303, `${url.pathname}#evidence`);
		const next = /^[A-Z][A-Z0-9-]{0,11}$/.test(then) ? then : undefined;
		redirect(303, next === undefined ? `${url.pathname}?done=saved` : url.pathname.replace(/[^/]+$/, next));
	},
};
