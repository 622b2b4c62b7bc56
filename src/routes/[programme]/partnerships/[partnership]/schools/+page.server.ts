/** Why: a partnership is formed by finding schools; each joins, and leaves, on a day. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { parseCalendarDate, type SchoolId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { addSchools, endMembership, readPartnership } from '#lib/partnerships/index.server.ts';
import { searchSchools } from '#lib/register/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { changing, partnershipOf } from '../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const id = partnershipOf(params, locals);
	changing(id, locals);
	const text = (url.searchParams.get('q') ?? '').slice(0, 200);
	return {
		partnership: valueOf(await readPartnership(by, id), locals),
		text,
		found: text === '' ? undefined : valueOf(await searchSchools(by, text), locals),
		done: url.searchParams.get('done'),
	};
};

const id = v.pipe(v.string(), v.uuid());
const day = v.pipe(
	v.string(),
	v.check(
		(text) => parseCalendarDate(text) !== undefined,
		() => m.partnerships_wrong_day(),
	),
);
const joining = v.object({
	school: v.pipe(
		v.array(id),
		v.minLength(1, () => m.partnerships_choose_school()),
	),
	fromOn: day,
});
const leaving = v.object({
	school: id,
	fromOn: day,
	untilOn: day,
	reason: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.partnerships_wrong_reason()),
		v.maxLength(500, () => m.partnerships_wrong_text_long()),
	),
});

export const actions: Actions = {
	add: async ({ locals, params, request, url }) => {
		const read = await readForm(request, joining, ['school']);
		if (!read.ok) return read.failure;
		const { school, fromOn } = read.value;
		const added = await addSchools(actor(locals), {
			partnershipId: partnershipOf(params, locals),
			schoolIds: school as SchoolId[],
			fromOn,
		});
		if (!added.ok) {
			const told = added.problem === 'refused' ? { reasons: [m.partnerships_too_large()] } : {};
			return refusedBy({ ...added, ...told }, read.typed);
		}
		redirect(303, `${url.pathname}?done=joined`);
	},
	leave: async ({ locals, params, request, url }) => {
		const read = await readForm(request, leaving);
		if (!read.ok) return read.failure;
		const { school, ...rest } = read.value;
		const partnershipId = partnershipOf(params, locals);
		const left = await endMembership(actor(locals), { partnershipId, schoolId: school as SchoolId, ...rest });
		if (!left.ok) return refusedBy(left, read.typed);
		redirect(303, `${url.pathname}?done=left`);
	},
};
