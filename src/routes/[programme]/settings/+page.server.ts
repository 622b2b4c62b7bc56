/** Why: a programme's own words and its own pace, changed in one place. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import { changeProgramme, readProgramme } from '#lib/partnerships/index.server.ts';
import { settingRange, type Term, type TermKey } from '#lib/partnerships/index.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import { readForm, refusedBy } from '../../../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	programme: valueOf(await readProgramme(actor(locals)), locals),
	done: url.searchParams.has('done'),
});

const word = v.pipe(v.string(), v.maxLength(200));
const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^\d{1,4}$/, () => m.partnerships_wrong_number({ least, most })),
		v.transform(Number),
		v.minValue(least, () => m.partnerships_wrong_number({ least, most })),
		v.maxValue(most, () => m.partnerships_wrong_number({ least, most })),
	);
const boxes = <const Key extends TermKey>(key: Key) =>
	({
		[`${key}_en_singular`]: word,
		[`${key}_en_plural`]: word,
		[`${key}_cy_singular`]: word,
		[`${key}_cy_plural`]: word,
	}) as Record<`${Key}_${'en' | 'cy'}_${'singular' | 'plural'}`, typeof word>;
const form = v.object({
	version: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
	name: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(2, () => m.partnerships_wrong_name()),
		v.maxLength(120, () => m.partnerships_wrong_name_long()),
	),
	language: v.picklist(['en', 'cy']),
	...boxes('partnership'),
	...boxes('cluster'),
	...boxes('cycle'),
	...boxes('lead'),
	followUpDays: whole(settingRange.followUpDays),
	followUpAnchor: v.picklist(['visit', 'workshop']),
	selfEvaluationWeeks: whole(settingRange.selfEvaluationWeeks),
});

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const read = await readForm(request, form);
		if (!read.ok) return read.failure;
		const { value } = read;
		const term = (key: TermKey): Term => ({
			en: { singular: value[`${key}_en_singular`], plural: value[`${key}_en_plural`] },
			cy: { singular: value[`${key}_cy_singular`], plural: value[`${key}_cy_plural`] },
		});
		const changed = await changeProgramme(actor(locals), {
			version: value.version,
			name: value.name,
			language: value.language,
			terms: { partnership: term('partnership'), cluster: term('cluster'), cycle: term('cycle'), lead: term('lead') },
			settings: {
				followUpDays: value.followUpDays,
				followUpAnchor: value.followUpAnchor,
				selfEvaluationWeeks: value.selfEvaluationWeeks,
			},
		});
		if (!changed.ok) {
			const fields = (changed.fields ?? []).map(({ field, message }) => ({
				field,
				message: message === 'too-long' ? m.partnerships_wrong_term_long() : m.partnerships_wrong_term(),
			}));
			return refusedBy({ ...changed, ...(fields.length > 0 ? { fields } : {}) }, read.typed);
		}
		redirect(303, `${url.pathname}?done`);
	},
};
