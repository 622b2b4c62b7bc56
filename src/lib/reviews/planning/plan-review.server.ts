/** Why: one form brings a review into being, with its team, and everybody on it hears of it. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse, type Viewer } from '#lib/access/index.ts';
import {
	ok,
	problem,
	type CalendarDate,
	type CycleId,
	type Result,
	type ReviewId,
	type SchoolId,
} from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { findOwnCalendars } from '#lib/rota/index.server.ts';
import { findPeople, type Colleague } from './find-people.server.ts';
import { plannedLetter } from './letters.ts';
import { checkProposal, concernedSchools, schoolOf, type PlanCheck, type ProposedMember } from './proposed-team.ts';
import { writeToPeople } from './write-to-people.server.ts';

export interface PlanReview {
	/** Made by the form, so that pressing twice plans once. */
	readonly id: ReviewId;
	readonly cycleId: CycleId;
	readonly hostSchoolId: SchoolId;
	readonly mode: 'in-person' | 'partly-remote' | 'remote' | 'rapid';
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
	readonly members: readonly ProposedMember[];
	/** The warnings have been read, and it is planned all the same. */
	readonly allTheSame: boolean;
	/** Where the program is reached, for the link in the mail. */
	readonly origin: string;
}

/** Either the review is planned, or there is something to put right (`refusals`) or to look at again (`warnings`). */
export type Planned =
	{ readonly kind: 'planned'; readonly id: ReviewId } | ({ readonly kind: 'look-again' } & PlanCheck);

/**
 * Plans a review in an open cycle. 'not-found' when there is no such cycle or it is not the viewer's to see, 'invalid'
 * when the host is not in the cluster or somebody chosen has no job in the partnership, 'wrong-state' when the cycle is closed.
 */
export async function planReview(
	by: Acting,
	input: PlanReview,
): Promise<Result<Planned, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state'>> {
	return by.transaction(async (tx) => {
		const cycle = await findCycle(tx, by.viewer, input.cycleId, input.hostSchoolId, input.id);
		if (!cycle) return problem('not-found');
		const refused = refuse(by.viewer, 'review.plan', { partnership: cycle.partnership_id as never });
		if (refused) return refused;
		if (cycle.mine) return ok({ kind: 'planned', id: input.id });
		if (cycle.status !== 'open') return problem('wrong-state');
		if (!cycle.host_name) return problem('invalid', { fields: [{ field: 'host', message: 'not-in-cluster' }] });
		const people = await findPeople(tx, by.viewer, cycle.partnership_id, input.lastDay);
		const unknown = input.members.find((one) => !people.some((person) => person.personId === one.personId));
		if (unknown) return problem('invalid', { fields: [{ field: unknown.part, message: 'unknown-person' }] });
		const host = { id: input.hostSchoolId, country: cycle.host_country ?? 'england' };
		const check = checkProposal({
			...input,
			calendars: await findOwnCalendars(tx, by.viewer.programme.id, concernedSchools(host, input.members, people)),
			candidates: people,
			clusterSize: cycle.cluster_size,
			today: by.viewer.today,
			plannedAlready: cycle.planned > 0,
		});
		if (check.refusals.length > 0 || (check.warnings.length > 0 && !input.allTheSame)) {
			return ok({ kind: 'look-again', ...check });
		}
		await store(tx, by.viewer, input, cycle, people);
		await tellEverybody(tx, by.viewer, input, cycle.host_name, people);
		await audit(tx, by.viewer, 'review.plan', {
			subjectId: input.id,
			hostSchoolId: input.hostSchoolId,
			detail: { members: input.members.length, warnings: check.warnings.map((one) => one.kind) },
		});
		return ok({ kind: 'planned', id: input.id });
	});
}

/** The cycle, the host in its cluster today, and how many reviews the host has in it; one trip. */
async function findCycle(tx: Transaction, viewer: Viewer, cycleId: string, hostId: string, reviewId: string) {
	return tx
		.selectFrom('cycle as c')
		.leftJoin('cluster_school as k', (join) =>
			join
				.onRef('k.programme_id', '=', 'c.programme_id')
				.onRef('k.cluster_id', '=', 'c.cluster_id')
				.on('k.school_id', '=', hostId)
				.on('k.from_on', '<=', viewer.today)
				.on((on) => on.or([on('k.until_on', 'is', null), on('k.until_on', '>', viewer.today)])),
		)
		.leftJoin('school as h', 'h.id', 'k.school_id')
		.select(['c.partnership_id', 'c.cluster_id', 'c.status', 'h.name as host_name', 'h.country as host_country'])
		.select((select) => [
			select
				.selectFrom('review as v')
				.select((count) => count.fn.countAll<number>().as('n'))
				.where('v.programme_id', '=', viewer.programme.id)
				.where('v.cycle_id', '=', cycleId)
				.where('v.host_school_id', '=', hostId)
				.where('v.status', '<>', 'cancelled')
				.$asScalar()
				.as('planned_or_null'),
			select
				.selectFrom('cluster_school as n')
				.select((count) => count.fn.countAll<number>().as('n'))
				.where('n.programme_id', '=', viewer.programme.id)
				.whereRef('n.cluster_id', '=', 'c.cluster_id')
				.where((where) => where.or([where('n.until_on', 'is', null), where('n.until_on', '>', viewer.today)]))
				.$asScalar()
				.as('size_or_null'),
			select
				.exists(
					select
						.selectFrom('review as v')
						.select('v.id')
						.where('v.programme_id', '=', viewer.programme.id)
						.where('v.id', '=', reviewId),
				)
				.as('mine'),
		])
		.where('c.programme_id', '=', viewer.programme.id)
		.where('c.id', '=', cycleId)
		.executeTakeFirst()
		.then((row) => row && { ...row, planned: row.planned_or_null, cluster_size: row.size_or_null });
}

type Cycle = NonNullable<Awaited<ReturnType<typeof findCycle>>>;

async function store(
	tx: Transaction,
	viewer: Viewer,
	input: PlanReview,
	cycle: Cycle,
	people: readonly Colleague[],
): Promise<void> {
	const programme_id = viewer.programme.id;
	await tx
		.insertInto('review')
		.values({
			programme_id,
			id: input.id,
			cycle_id: input.cycleId,
			cluster_id: cycle.cluster_id,
			partnership_id: cycle.partnership_id,
			host_school_id: input.hostSchoolId,
			mode: input.mode,
			first_day: input.firstDay,
			last_day: input.lastDay,
			status: 'planned',
			created_by: viewer.person.id,
			created_at: viewer.now,
		})
		.execute();
	if (input.members.length === 0) return;
	await tx
		.insertInto('review_member')
		.values(
			input.members.map(({ personId, part }) => ({
				programme_id,
				review_id: input.id,
				person_id: personId,
				part,
				school_id: schoolOf(personId, input.hostSchoolId, people) ?? input.hostSchoolId,
				host_school_id: input.hostSchoolId,
				partnership_id: cycle.partnership_id,
			})),
		)
		.execute();
}

async function tellEverybody(
	tx: Transaction,
	viewer: Viewer,
	input: PlanReview,
	host: string,
	people: readonly Colleague[],
): Promise<void> {
	const heads = people.filter((one) => one.schoolId === input.hostSchoolId && one.seniority === 'head');
	const link = `${input.origin}/${viewer.programme.slug}/reviews/${input.id}`;
	const partOf = new Map(input.members.map((one) => [one.personId, one.part]));
	const team = people.filter((one) => partOf.has(one.personId));
	await writeToPeople(tx, viewer, [...heads, ...team], (to) =>
		plannedLetter(to, {
			part: partOf.get(to.personId) ?? 'host',
			host,
			firstDay: input.firstDay,
			lastDay: input.lastDay,
			link,
		}),
	);
}
