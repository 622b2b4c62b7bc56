/** Why: a partnership divides itself by hand, from a suggestion if it likes, with nothing but a form. */
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { currentMembers, readPartnership, saveClusters } from '#lib/partnerships/index.server.ts';
import { asTitle, divisionMark, wordsOf, type PlannedCluster, type PlanProblem } from '#lib/partnerships/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../../form.server.ts';
import { changing, partnershipOf } from '../of-address.server.ts';
import { startingPlan, suggestionFor } from './starting-plan.ts';
import { mixedPhasesKm, wishedSplit, wishesIn } from './wished-split.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const by = actor(locals);
	const id = partnershipOf(params, locals);
	changing(id, locals);
	const partnership = valueOf(await readPartnership(by, id), locals);
	const stored = partnership.clusters;
	const coming = partnership.memberships.filter((one) => one.fromOn > by.viewer.today);
	const members = [...currentMembers(partnership.memberships, by.viewer.today), ...coming];
	const wishes = wishesIn(url.searchParams);
	const wished = wishes && (await wishedSplit(members, wishes));
	const plain = url.searchParams.has('suggest') || stored.length === 0;
	const suggestion = wished ? wished.split : plain ? suggestionFor(members) : undefined;
	const word = asTitle(wordsOf(by.viewer.programme.terms, getLocale()).cluster.singular);
	const nameFor = (number: number, of: number): string =>
		of === 1 ? partnership.name : m.partnerships_divide_own({ name: word, number });
	return {
		partnership: { id, name: partnership.name },
		members: members.map(({ schoolId, name, town }) => ({ schoolId, name, town })),
		stored: stored.length > 0,
		mark: divisionMark(stored),
		plan: startingPlan(stored, suggestion, nameFor),
		suggestion,
		wishes,
		said: wished?.said,
		mixedPhasesKm,
	};
};

const uuid = v.pipe(v.string(), v.uuid());
const form = v.object({
	mark: v.pipe(v.string(), v.maxLength(20_000)),
	cluster: v.array(uuid),
	name: v.array(
		v.pipe(
			v.string(),
			v.trim(),
			v.maxLength(80, () => m.partnerships_wrong_name_long()),
		),
	),
	school: v.array(uuid),
	place: v.array(v.union([v.literal(''), uuid])),
});

const reasons: Readonly<Record<PlanProblem, () => string>> = {
	'no-name': m.partnerships_plan_no_name,
	'same-name': m.partnerships_plan_same_name,
	'school-twice': m.partnerships_plan_school_twice,
	'not-a-member': m.partnerships_plan_not_member,
	empty: m.partnerships_plan_empty,
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const read = await readForm(request, form, ['cluster', 'name', 'school', 'place']);
		if (!read.ok) return read.failure;
		const { cluster, name, school, place, mark } = read.value;
		const groups = cluster.map((id, at): PlannedCluster => ({
			id,
			name: name[at] ?? '',
			schoolIds: school.filter((_, which) => place[which] === id),
		}));
		const clusters = groups.filter((one) => one.schoolIds.length > 0 || mark.includes(one.id));
		const partnershipId = partnershipOf(params, locals);
		const saved = await saveClusters(actor(locals), { partnershipId, mark, clusters });
		if (!saved.ok) {
			const told = saved.reasons
				? { reasons: (saved.reasons as readonly PlanProblem[]).map((reason) => reasons[reason]()) }
				: {};
			return refusedBy({ ...saved, ...told }, read.typed);
		}
		redirect(303, `/${params.programme}/partnerships/${partnershipId}?done#clusters`);
	},
};
