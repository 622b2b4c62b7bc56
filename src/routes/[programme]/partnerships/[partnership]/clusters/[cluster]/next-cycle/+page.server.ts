/** Why: one cycle is put away and the next one opened, on one page, with what each school was told last time beside it. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { closeCycle, openNextCycle, readCycleEnd, readLastTime } from '#lib/improvement/index.server.ts';
import {
	academicYearAfter,
	academicYearOf,
	academicYearRange,
	addDays,
	calendarDate,
	isId,
	newId,
	parseCalendarDate,
	type CalendarDate,
	type CycleId,
	type FrameworkId,
} from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { hasEnded } from '#lib/reviews/index.ts';
import { actor, valueOf } from '../../../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../../../form.server.ts';
import { clusterOf } from '../../../of-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const by = actor(locals);
	const end = valueOf(await readCycleEnd(by, clusterOf(params, locals)), locals);
	const { cycle } = end;
	const mine =
		cycle === null
			? []
			: [
					...new Map(
						by.viewer.appointments
							.filter(({ seniority }) => seniority !== 'governor')
							.map((one) => [one.schoolId, one.schoolName]),
					).entries(),
				];
	const lastTimes = [];
	for (const [schoolId, school] of mine.slice(0, 3)) {
		const last = cycle && cycle.number > 1 ? await readLastTime(by, { schoolId, cycleId: cycle.id }) : undefined;
		if (last?.ok && last.value) lastTimes.push({ schoolId, school, last: last.value });
	}
	const after = cycle
		? academicYearAfter(academicYearOf(addDays(calendarDate(cycle.closesOn), -1)))
		: academicYearOf(calendarDate(by.viewer.today));
	const range = academicYearRange(after);
	return {
		...end,
		reviews: end.reviews.map((one) => ({ ...one, ended: hasEnded(one.status) })),
		lastTimes,
		newCycle: newId(),
		nextNumber: (cycle?.number ?? 0) + 1,
		suggested: { opensOn: range.from, closesOn: addDays(range.until, -1) },
	};
};

const id = v.pipe(
	v.string(),
	v.check((text: string) => isId(text)),
);
const date = v.pipe(
	v.string(),
	v.check(
		(typed) => parseCalendarDate(typed) !== undefined,
		() => m.improvement_date_missing(),
	),
	v.transform((typed) => typed as CalendarDate),
);
const Close = v.object({
	cycleId: v.pipe(
		id,
		v.transform((text) => text as CycleId),
	),
	reason: v.pipe(
		v.string(),
		v.trim(),
		v.maxLength(1000, () => m.improvement_text_long({ most: 1000 })),
	),
});
const Open = v.pipe(
	v.object({
		id: v.pipe(
			id,
			v.transform((text) => text as CycleId),
		),
		opensOn: date,
		closesOn: date,
		frameworkId: v.pipe(
			v.string(),
			v.check(
				(text: string) => isId(text),
				() => m.improvement_framework_missing(),
			),
			v.transform((text) => text as FrameworkId),
		),
	}),
	v.forward(
		v.partialCheck(
			[['opensOn'], ['closesOn']],
			({ opensOn, closesOn }) => opensOn < closesOn,
			() => m.improvement_closes_before(),
		),
		['closesOn'],
	),
);

export const actions: Actions = {
	close: async ({ locals, request, url }) => {
		const form = await readForm(request, Close);
		if (!form.ok) return form.failure;
		const result = await closeCycle(actor(locals), form.value);
		if (!result.ok) {
			const fields = result.problem === 'invalid' ? [{ field: 'reason', message: m.improvement_reason_missing() }] : [];
			return refusedBy({ ...result, fields }, form.typed);
		}
		redirect(303, url.pathname);
	},
	open: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Open);
		if (!form.ok) return form.failure;
		const result = await openNextCycle(actor(locals), { clusterId: clusterOf(params, locals), ...form.value });
		if (!result.ok) return refusedBy(result, form.typed);
		redirect(303, url.pathname);
	},
};
