/** Why: a cluster's first cycle needs two choices: which questions, and which dates. */
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	academicYearOf,
	academicYearAfter,
	academicYearRange,
	addDays,
	calendarDate,
	monthOf,
	newId,
	parseCalendarDate,
	type CalendarDate,
	type CycleId,
	type FrameworkId,
} from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { openFirstCycle, readPartnership } from '#lib/partnerships/index.server.ts';
import { listFrameworks } from '#lib/self-evaluation/index.server.ts';
import { actor, valueOf } from '../../../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../../../form.server.ts';
import { changing, clusterOf, partnershipOf } from '../../../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** From June on the year that begins in September is meant. */
function yearFor(today: CalendarDate) {
	const year = academicYearOf(today);
	return monthOf(today) >= 6 && monthOf(today) <= 8 ? academicYearAfter(year) : year;
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const by = actor(locals);
	const id = partnershipOf(params, locals);
	changing(id, locals);
	const partnership = valueOf(await readPartnership(by, id), locals);
	const cluster = partnership.clusters.find((one) => one.id === clusterOf(params, locals));
	if (!cluster) error(404, m.problem_not_found(), { requestId: locals.requestId });
	if (cluster.cycle) redirect(303, `/${params.programme}/board/${cluster.id}`);
	const { frameworks } = valueOf(await listFrameworks(by), locals);
	const today = calendarDate(by.viewer.today);
	const year = yearFor(today);
	const range = academicYearRange(year);
	return {
		id: newId<'cycle'>(),
		partnership: { id, name: partnership.name },
		cluster,
		frameworks: frameworks.filter((one) => one.newest),
		year,
		opensOn: range.from > today ? range.from : today,
		closesOn: addDays(range.until, -1),
	};
};

const day = v.pipe(
	v.string(),
	v.check(
		(text) => parseCalendarDate(text) !== undefined,
		() => m.partnerships_wrong_day(),
	),
	v.transform((text) => text as CalendarDate),
);
const form = v.object({
	id: v.pipe(v.string(), v.uuid()),
	frameworkId: v.pipe(
		v.string(),
		v.uuid(() => m.partnerships_wrong_framework()),
	),
	opensOn: day,
	closesOn: day,
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const read = await readForm(request, form);
		if (!read.ok) return read.failure;
		const { id, frameworkId, opensOn, closesOn } = read.value;
		const clusterId = clusterOf(params, locals);
		const opened = await openFirstCycle(actor(locals), {
			id: id as CycleId,
			partnershipId: partnershipOf(params, locals),
			clusterId,
			frameworkId: frameworkId as FrameworkId,
			opensOn,
			closesOn,
		});
		if (!opened.ok) {
			const fields = (opened.fields ?? []).map(({ field }) => ({
				field,
				message: field === 'closesOn' ? m.partnerships_wrong_closes() : m.partnerships_wrong_framework(),
			}));
			const reasons = opened.problem === 'wrong-state' ? { reasons: [m.partnerships_first_cycle_wrong()] } : {};
			return refusedBy({ ...opened, ...reasons, fields }, read.typed);
		}
		redirect(303, `/${params.programme}/board/${clusterId}`);
	},
};
