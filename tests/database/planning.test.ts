/** Why: a plan that breaks a hard rule is refused, one that is only unusual is not; who left stays on record; every move is kept. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate, newId, type CycleId, type ReviewId, type SchoolId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import {
	changeDates,
	changeTeam,
	listReviews,
	moveReviewOn,
	planReview,
	readArrangements,
	readPlanning,
	readReview,
	type PlanningEvent,
} from '#lib/reviews/index.server.ts';
import type { ProposedMember } from '#lib/reviews/index.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, type Known, type World } from './personas/world.ts';

let database: Database;
let world: World;
let team: readonly ProposedMember[];
beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	team = [
		{ personId: world.people['lead-reviewer'], part: 'lead-reviewer' },
		{ personId: world.people['host-senior'], part: 'reviewer' },
		{ personId: world.people.champion, part: 'champion' },
	];
});
afterEach(() => database.close());

const origin = 'https://lateral.example.org';
const day = calendarDate('2027-03-02');

async function plan(members: readonly ProposedMember[], allTheSame = true, id = newId<'review'>()) {
	const by = await actingAs(database, world, 'partnership-lead');
	return planReview(by, {
		id,
		cycleId: world.cycle as CycleId,
		hostSchoolId: world.schools.second as SchoolId,
		mode: 'in-person',
		firstDay: day,
		lastDay: day,
		members,
		allTheSame,
		origin,
	});
}

async function planned(): Promise<ReviewId> {
	const result = await plan(team);
	if (!result.ok || result.value.kind !== 'planned') throw new Error(JSON.stringify(result));
	return result.value.id;
}

const move = async (who: Known, reviewId: ReviewId, version: number, event: PlanningEvent) =>
	moveReviewOn(await actingAs(database, world, who), { reviewId, version, event, origin });

const mails = () =>
	database.system.selectFrom('mail').selectAll().where('programme_id', '=', world.programme).execute();

describe('planning', () => {
	test('a plan is stored once with its team, and each member hears of it without an address being known', async () => {
		const id = newId<'review'>();
		expect(await plan(team, true, id)).toMatchObject({ ok: true, value: { kind: 'planned', id } });
		expect(await plan(team, true, id)).toMatchObject({ ok: true, value: { kind: 'planned', id } });
		const members = await database.system.selectFrom('review_member').selectAll().where('review_id', '=', id).execute();
		expect(members.map((one) => one.part).sort()).toEqual(['champion', 'lead-reviewer', 'reviewer']);
		expect(members.find((one) => one.part === 'reviewer')?.school_id).toBe(world.schools.host);
		const sent = await mails();
		expect(sent.map((one) => one.person_id).sort()).toEqual(team.map((one) => one.personId).sort());
		expect(sent.every((one) => one.to_address === '')).toBe(true);
		expect(sent[0]?.body).toContain(`${origin}/world/reviews/${id}`);
	});

	test('hard rules refuse, whatever was pressed: own school, champion in the team, no lead', async () => {
		const own = await plan([...team, { personId: world.people.reviewer, part: 'reviewer' }]);
		expect(own).toMatchObject({ ok: true, value: { kind: 'look-again', refusals: [{ kind: 'own-school' }] } });
		const both = await plan([...team, { personId: world.people['lead-reviewer'], part: 'champion' }]);
		expect(both).toMatchObject({ value: { refusals: [{ kind: 'champion-in-team' }] } });
		const headless = await plan(team.slice(1));
		expect(headless).toMatchObject({ value: { refusals: [{ kind: 'no-lead' }] } });
		const stored = await database.system
			.selectFrom('review')
			.select('id')
			.where('host_school_id', '=', world.schools.second)
			.execute();
		expect(stored).toEqual([]);
	});

	test('warnings are shown first and never block', async () => {
		const first = await plan(team, false);
		expect(first).toMatchObject({ ok: true, value: { kind: 'look-again', refusals: [] } });
		if (first.ok && first.value.kind === 'look-again') {
			expect(first.value.warnings.map((one) => one.kind)).toContain('champion-count');
			expect(first.value.names[world.people['lead-reviewer']]).toBe('The lead-reviewer');
		}
		expect(await plan(team, true)).toMatchObject({ value: { kind: 'planned' } });
	});

	test('a host outside the cluster, a stranger to the partnership and somebody else’s cycle are refused', async () => {
		const by = await actingAs(database, world, 'partnership-lead');
		const input = {
			id: newId<'review'>(),
			cycleId: world.cycle as CycleId,
			mode: 'rapid',
			firstDay: day,
			lastDay: day,
			allTheSame: true,
			origin,
		} as const;
		expect(
			await planReview(by, { ...input, hostSchoolId: world.schools.elsewhere as SchoolId, members: team }),
		).toMatchObject({
			ok: false,
			problem: 'invalid',
			fields: [{ field: 'host' }],
		});
		const foreign = [{ personId: world.people['head-elsewhere'], part: 'lead-reviewer' }] as const;
		expect(await plan(foreign)).toMatchObject({ ok: false, problem: 'invalid' });
		const other = await actingAs(database, world, 'head-elsewhere');
		expect(
			await planReview(other, { ...input, hostSchoolId: world.schools.second as SchoolId, members: team }),
		).toMatchObject({
			problem: 'not-found',
		});
	});

	test('the form offers the cluster’s schools and the partnership’s people, without governors', async () => {
		const result = await readPlanning(await actingAs(database, world, 'partnership-lead'), undefined);
		if (!result.ok) throw new Error('refused');
		expect(result.value.chosen?.schools).toHaveLength(5);
		expect(result.value.people.map((one) => one.personId)).not.toContain(world.people.governor);
		expect(result.value.chosen?.schools.find((one) => one.id === world.schools.host)?.planned).toBe(true);
	});
});

describe('changing', () => {
	test('who leaves keeps a line with the day, who comes back accepts anew, and a stale form is told', async () => {
		const reviewId = await planned();
		const by = await actingAs(database, world, 'partnership-lead');
		await database.system
			.updateTable('review_member')
			.set({ accepted_rules_at: new Date() })
			.where('review_id', '=', reviewId)
			.execute();
		const without = team.filter((one) => one.part !== 'reviewer');
		const input = { reviewId, allTheSame: true, origin };
		expect(await changeTeam(by, { ...input, version: 1, members: without })).toMatchObject({
			value: { kind: 'changed', version: 2 },
		});
		const between = await readArrangements(by, reviewId);
		if (!between.ok) throw new Error('refused');
		expect(between.value.team.former.map((one) => one.personId)).toEqual([world.people['host-senior']]);
		expect(await changeTeam(by, { ...input, version: 1, members: team })).toMatchObject({ problem: 'stale' });
		expect(await changeTeam(by, { ...input, version: 2, members: team })).toMatchObject({ ok: true });
		const after = await readArrangements(by, reviewId);
		if (!after.ok) throw new Error('refused');
		const back = after.value.team.members.find((one) => one.personId === world.people['host-senior']);
		expect(back).toMatchObject({ part: 'reviewer', acceptedRulesAt: null, endedAt: null });
		const subjects = (await mails())
			.filter((one) => one.person_id === world.people['host-senior'])
			.map((one) => one.subject);
		expect(subjects).toHaveLength(3);
	});

	test('new days are checked, kept, told to everybody and take a postponed review up again', async () => {
		const reviewId = await planned();
		const by = await actingAs(database, world, 'administrator');
		expect(await move('partnership-lead', reviewId, 1, { kind: 'postpone', reason: 'flu' })).toMatchObject({
			ok: true,
		});
		const saturday = calendarDate('2027-03-06');
		const input = {
			reviewId,
			version: 2,
			mode: 'partly-remote',
			origin,
			firstDay: saturday,
			lastDay: saturday,
		} as const;
		expect(await changeDates(by, { ...input, allTheSame: false })).toMatchObject({
			value: { warnings: [{ kind: 'unusual-day' }] },
		});
		expect(await changeDates(by, { ...input, allTheSame: true })).toMatchObject({
			ok: true,
			value: { kind: 'changed' },
		});
		const row = await database.system
			.selectFrom('review')
			.selectAll()
			.where('id', '=', reviewId)
			.executeTakeFirstOrThrow();
		expect(row).toMatchObject({
			first_day: saturday,
			mode: 'partly-remote',
			status: 'planned',
			status_reason: null,
			returns_to: null,
		});
	});
});

describe('moving', () => {
	test('the road before the visit: confirm, then a reason for what is missing, then feedback', async () => {
		const reviewId = await planned();
		expect(await move('host-senior', reviewId, 1, { kind: 'confirm-team' })).toMatchObject({ problem: 'not-allowed' });
		expect(await move('partnership-lead', reviewId, 1, { kind: 'confirm-team' })).toMatchObject({
			value: { version: 2 },
		});
		const bare = await move('lead-reviewer', reviewId, 2, { kind: 'begin-visit' });
		expect(bare).toMatchObject({ problem: 'invalid' });
		expect(!bare.ok && bare.reasons).toContain('focus-agreed');
		const reason = 'The head is back today; we agree the question at nine.';
		expect(await move('lead-reviewer', reviewId, 2, { kind: 'begin-visit', reason })).toMatchObject({
			value: { version: 3 },
		});
		const plan = await database.system
			.selectFrom('review_plan')
			.selectAll()
			.where('review_id', '=', reviewId)
			.executeTakeFirstOrThrow();
		expect(plan).toMatchObject({ override_reason: reason, override_by: world.people['lead-reviewer'] });
		expect(await move('lead-reviewer', reviewId, 3, { kind: 'give-feedback' })).toMatchObject({
			value: { state: { status: 'feedback-given' } },
		});
		expect(await move('lead-reviewer', reviewId, 3, { kind: 'give-feedback' })).toMatchObject({
			problem: 'wrong-state',
		});
	});

	test('putting off, calling off and ending early need a reason, and come back where they were', async () => {
		const reviewId = await planned();
		expect(await move('partnership-lead', reviewId, 1, { kind: 'postpone', reason: ' ' })).toMatchObject({
			problem: 'invalid',
			fields: [{ field: 'reason' }],
		});
		expect(await move('partnership-lead', reviewId, 1, { kind: 'postpone', reason: 'flu' })).toMatchObject({
			ok: true,
		});
		expect(await move('partnership-lead', reviewId, 1, { kind: 'resume' })).toMatchObject({ problem: 'stale' });
		expect(await move('partnership-lead', reviewId, 2, { kind: 'resume' })).toMatchObject({
			value: { state: { status: 'planned' } },
		});
		expect(await move('administrator', reviewId, 3, { kind: 'cancel', reason: 'the school closes' })).toMatchObject({
			ok: true,
		});
		const seen = await readReview(await actingAs(database, world, 'associate'), reviewId);
		expect(seen).toMatchObject({
			ok: true,
			value: { review: { status: 'cancelled', status_reason: 'the school closes' }, moves: [] },
		});
		const partial = await move('partnership-lead', world.review as ReviewId, 1, {
			kind: 'end-partial',
			reason: 'merger',
			missing: [],
		});
		expect(partial).toMatchObject({ problem: 'invalid' });
		const ended = await move('partnership-lead', world.review as ReviewId, 1, {
			kind: 'end-partial',
			reason: 'merger',
			missing: ['workshop'],
		});
		expect(ended).toMatchObject({ value: { state: { status: 'partial', missing: ['workshop'] } } });
	});

	test('every step stands in the audit log of the host, by verb and state, without a word of the reason', async () => {
		const reviewId = await planned();
		await move('partnership-lead', reviewId, 1, { kind: 'postpone', reason: 'a private matter' });
		const log = await database.system
			.selectFrom('audit_event')
			.select(['verb', 'payload', 'host_school_id'])
			.where('subject_id', '=', reviewId)
			.orderBy('seq')
			.execute();
		expect(log.map((one) => one.verb)).toEqual(['review.plan', 'review.move']);
		expect(log.every((one) => one.host_school_id === world.schools.second)).toBe(true);
		expect(JSON.stringify(log)).not.toContain('private');
	});
});

test('the list gives one’s own reviews first, and only status to the partnership', async () => {
	await planned();
	const mine = await listReviews(await actingAs(database, world, 'lead-reviewer'), 1);
	expect(mine).toMatchObject({ ok: true, value: { others: [], pages: 1 } });
	expect(mine.ok && mine.value.mine).toHaveLength(2);
	const theirs = await listReviews(await actingAs(database, world, 'head-elsewhere'), 1);
	expect(theirs).toMatchObject({ ok: true, value: { mine: [], others: [] } });
	const status = await readReview(await actingAs(database, world, 'partnership-lead'), world.review as ReviewId);
	expect(status).toMatchObject({
		ok: true,
		value: { plan: undefined, readiness: undefined, part: undefined, mayPlan: true },
	});
});
