/** Why: what a plan keeps to and what it tries for stands on one page, each in a sentence, and whoever plans can change it. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { changeRota, readRotaSettings } from '#lib/rota/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { rotaOf } from '../../of-address.server.ts';
import { dayField, draftFields, draftSentences, numberField } from '../../rota-forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	rota: valueOf(await readRotaSettings(actor(locals), rotaOf(params, locals)), locals),
	saved: url.searchParams.has('saved'),
});

const points = v.pipe(
	v.string(),
	v.transform(Number),
	v.check((value) => value >= 0 && value <= 1000),
);
const days = v.union([v.literal(''), numberField(0, 100, 0.5)]);
const form = v.object({
	version: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
	...draftFields,
	first: dayField,
	last: dayField,
	keepBooked: v.optional(v.literal('yes')),
	reviewers: numberField(1, 2),
	champions: numberField(0, 2),
	personDaysPerTerm: numberField(0, 60, 0.5),
	schoolDaysPerTerm: numberField(0, 200, 0.5),
	championDays: numberField(0, 2, 0.5),
	workshopDays: numberField(1, 60),
	workshopLatestDays: numberField(1, 120),
	followUpDays: numberField(30, 200),
	smallSchoolPupils: numberField(0, 2000),
	'even-schools': points,
	'even-people': points,
	mutual: points,
	repeat: points,
	travel: points,
	champions_wish: points,
	spread: points,
	'small-schools': points,
	school: v.array(v.pipe(v.string(), v.uuid())),
	visitDays: v.array(v.picklist(['1', '2'])),
	daysOut: v.array(days),
});

export const actions: Actions = {
	default: async ({ locals, params, request, url }) => {
		const read = await readForm(request, form, ['clusters', 'school', 'visitDays', 'daysOut']);
		if (!read.ok) return read.failure;
		const { version, name, first, last, clusters, school, visitDays, daysOut, champions_wish, ...rest } = read.value;
		const {
			keepBooked,
			'even-schools': evenSchools,
			'even-people': evenPeople,
			'small-schools': small,
			mutual,
			repeat,
			travel,
			spread,
			...rules
		} = rest;
		const changed = await changeRota(actor(locals), {
			id: rotaOf(params, locals),
			version,
			name,
			first,
			last,
			clusterIds: clusters,
			keepBooked: keepBooked === 'yes',
			rules,
			weights: {
				'even-schools': evenSchools,
				'even-people': evenPeople,
				'small-schools': small,
				mutual,
				repeat,
				travel,
				spread,
				champions: champions_wish,
			},
			schools: school.map((id, place) => ({
				id,
				visitDays: visitDays[place] === '2' ? 2 : 1,
				daysOut: typeof daysOut[place] === 'number' ? daysOut[place] : null,
			})),
		});
		if (!changed.ok) return refusedBy(draftSentences(changed), read.typed);
		redirect(303, `${url.pathname}?saved`);
	},
};
