/** Why: a year is planned, explained, changed by hand, published and mended on the real database, by the real planner. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { calendarDate, newId, type ReviewId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { bookFollowUps } from '#lib/improvement/index.server.ts';
import { publishPlan } from '#lib/reviews/index.server.ts';
import {
	addPin,
	askForPlan,
	askForRepair,
	cancelRun,
	carryOutRun,
	changePlan,
	discardPlan,
	inputWithBegun,
	readPlannedReview,
	readRun,
	readYear,
	removePin,
	tryChange,
} from '#lib/rota/index.server.ts';
import {
	breachSentences,
	changesToShow,
	checkPlan,
	clashSentences,
	diffPlans,
	namesIn,
	type YearPage,
} from '#lib/rota/index.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, type Known, type World } from './personas/world.ts';

let database: Database;
let world: World;
let lead: Acting;
let rotaId: string;
beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	rotaId = world.ids['rota'] ?? '';
	lead = await actingAs(database, world, 'partnership-lead');
	// The world's plan was never made by a planner; the year begins empty.
	await database.system.deleteFrom('rota_plan').where('rota_id', '=', rotaId).execute();
});
afterEach(() => database.close());

const origin = 'https://lateral.example.org';

function must<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
	if (!result.ok) throw new Error(JSON.stringify(result));
	return result.value;
}

async function planned(by = lead): Promise<string> {
	const { runId, begun } = must(await askForPlan(by, { rotaId, runId: newId() }));
	expect(begun).toBe(true);
	const { planId } = must(await carryOutRun(by, runId));
	if (planId === undefined) throw new Error(JSON.stringify(await readRun(by, runId)));
	return planId;
}

const year = async (who: Known = 'partnership-lead', planId?: string): Promise<YearPage> =>
	must(await readYear(await actingAs(database, world, who), { rotaId, planId }));

async function publish(planId: string) {
	const version = (await year('partnership-lead', planId)).shown?.line.version ?? 0;
	return must(await publishPlan(lead, { rotaId, planId, version, origin }));
}

const input = async () => must(await lead.transaction((tx) => inputWithBegun(tx, lead.viewer, rotaId))).input;
const reviews = () =>
	database.system
		.selectFrom('review')
		.selectAll()
		.where('programme_id', '=', world.programme)
		.orderBy('first_day')
		.execute();
const membersOf = (reviewId: string) =>
	database.system.selectFrom('review_member').selectAll().where('review_id', '=', reviewId).execute();
const shownPlan = async (planId: string) => {
	const { shown } = await year('partnership-lead', planId);
	if (!shown) throw new Error('no plan');
	return shown;
};

describe('planning', () => {
	test('a draft keeps every rule, explains every choice and is seen by those who plan alone', async () => {
		const planId = await planned();
		const { plan, line } = await shownPlan(planId);
		expect(line).toMatchObject({ status: 'draft', madeHow: 'solver' });
		expect(checkPlan(await input(), plan.reviews)).toEqual([]);
		expect(plan.reviews.map((one) => one.hostSchoolId).sort()).toEqual(
			Object.entries(world.schools)
				.filter(([name]) => name !== 'elsewhere')
				.map(([, id]) => id)
				.sort(),
		);
		const open = plan.reviews.filter((one) => one.hostSchoolId !== world.schools.host);
		for (const one of open)
			expect(plan.choices.filter(({ hostSchoolId }) => hostSchoolId === one.hostSchoolId)).toHaveLength(5);
		expect(plan.proof?.best).toBe(true);
		expect(plan.holidays.length).toBeGreaterThan(3);
		expect((await year('champion')).shown).toBeUndefined();
		const champion = await actingAs(database, world, 'champion');
		expect(await readYear(champion, { rotaId, planId })).toMatchObject({ ok: false, problem: 'not-found' });
	});

	test('the review that has begun is kept as it was held', async () => {
		const { plan } = await shownPlan(await planned());
		const held = plan.reviews.find((one) => one.hostSchoolId === world.schools.host);
		expect(held).toMatchObject({ days: ['2026-11-17'], leadId: world.people['lead-reviewer'] });
	});

	test('asked twice, one search runs; called off, it stops; silent, it counts as lost and another may begin', async () => {
		const runId = newId();
		expect(must(await askForPlan(lead, { rotaId, runId }))).toEqual({ runId, begun: true });
		expect(must(await askForPlan(lead, { rotaId, runId }))).toEqual({ runId, begun: false });
		expect(must(await askForPlan(lead, { rotaId, runId: newId() }))).toEqual({ runId, begun: false });
		expect(must(await readRun(lead, runId)).state).toMatchObject({ kind: 'running', stopping: false });
		await sql`update rota_run set touched_at = now() - interval '1 minute' where id = ${runId}`.execute(
			database.system,
		);
		expect(must(await readRun(lead, runId)).state).toEqual({ kind: 'lost' });
		const second = must(await askForPlan(lead, { rotaId, runId: newId() }));
		expect(second.begun).toBe(true);
		must(await cancelRun(lead, second.runId));
		const carried = must(await carryOutRun(lead, second.runId));
		// The call-off is heard within half a second; a plan that is quicker is kept.
		expect(['stopped', 'planned']).toContain(carried.status);
		must(await cancelRun(lead, runId));
		expect(must(await readRun(lead, runId)).state).toEqual({ kind: 'stopped', calledOff: true });
		expect(await cancelRun(lead, runId)).toMatchObject({ ok: false, problem: 'wrong-state' });
	});

	test('where no plan exists, the rules that clash are named', async () => {
		await database.system
			.updateTable('rota')
			.set({ rules: '{"personDaysPerTerm":0}' })
			.where('id', '=', rotaId)
			.execute();
		const { runId } = must(await askForPlan(lead, { rotaId, runId: newId() }));
		expect(must(await carryOutRun(lead, runId)).status).toBe('no-plan');
		const run = must(await readRun(lead, runId));
		if (run.state.kind !== 'no-plan' || !run.input) throw new Error(run.state.kind);
		const facts = run.input;
		const sentences = run.state.clashes.flatMap((clash) => clashSentences(facts, clash, 'en'));
		expect(sentences.length).toBeGreaterThan(1);
	});

	test('what people decide holds in the next plan, until it is taken back', async () => {
		const pin = {
			kind: 'dates' as const,
			id: newId(),
			hostSchoolId: world.schools.third,
			first: calendarDate('2027-05-03'),
			last: calendarDate('2027-05-07'),
		};
		must(await addPin(lead, { rotaId, pin }));
		must(await addPin(lead, { rotaId, pin }));
		const third = async () =>
			(await shownPlan(await planned())).plan.reviews.find((one) => one.hostSchoolId === world.schools.third);
		const day = (await third())?.days[0] ?? '';
		expect(day >= pin.first && day <= pin.last).toBe(true);
		must(await removePin(lead, { rotaId, pinId: pin.id }));
		expect((await input()).pins.map(({ id }) => id)).not.toContain(pin.id);
		expect(await addPin(lead, { rotaId, pin: { ...pin, last: calendarDate('2027-05-01') } })).toMatchObject({
			ok: false,
			problem: 'invalid',
		});
	});
});

describe('by hand', () => {
	test('a broken rule is refused in words, a change that keeps them all becomes a draft of its own', async () => {
		const planId = await planned();
		const page = must(await readPlannedReview(lead, { rotaId, planId, hostSchoolId: world.schools.third }));
		const { review } = page;
		const as = { leadId: review.leadId, reviewerIds: review.reviewerIds, championIds: review.championIds };
		const sunday = { firstDay: calendarDate('2027-02-07'), ...as };
		const asked = { rotaId, planId, hostSchoolId: world.schools.third };
		const tried = must(await tryChange(lead, { ...asked, change: sunday }));
		expect(tried.weighed.breaches.map(({ kind }) => kind)).toContain('host-shut');
		const refused = must(await changePlan(lead, { ...asked, change: sunday, version: 1, newPlanId: newId() }));
		if (refused.kind !== 'breaks') throw new Error(refused.kind);
		const sentences = breachSentences(refused.input, refused.breaches, namesIn(refused.input), 'en');
		expect(sentences.join(' ')).toContain('third school');
		const own = { firstDay: review.days[0] ?? calendarDate('2027-02-02'), ...as, leadId: world.people.champion };
		const fromHost = must(await tryChange(lead, { ...asked, change: own }));
		expect(fromHost.weighed.breaches.map(({ kind }) => kind)).toContain('from-host');

		const other = page.options.champion.find((one) => !review.championIds.includes(one.personId));
		const swaps = page.options.champion.map(({ personId }) => [personId, review.championIds[1] ?? '']);
		let kept: string | undefined;
		for (const championIds of swaps) {
			if (championIds[0] === review.championIds[0]) continue;
			const change = { firstDay: own.firstDay, ...as, championIds };
			const changed = must(await changePlan(lead, { ...asked, change, version: 1, newPlanId: newId() }));
			if (changed.kind === 'changed') {
				kept = changed.planId;
				break;
			}
		}
		expect(other).toBeDefined();
		if (kept === undefined) throw new Error('no other champion was possible');
		expect(kept).not.toBe(planId);
		const draft = await shownPlan(kept);
		expect(draft.line).toMatchObject({ status: 'draft', madeHow: 'hand', basedOn: planId, version: 1 });
		const before = (await shownPlan(planId)).plan.reviews;
		expect(diffPlans(before, draft.plan.reviews).map(({ kind }) => kind)).toEqual(['champions']);
		expect(draft.plan.proof).toBeNull();

		const back = { firstDay: own.firstDay, ...as };
		const inPlace = { ...asked, planId: kept, change: back, newPlanId: newId() };
		expect(must(await changePlan(lead, { ...inPlace, version: 1 }))).toEqual({ kind: 'changed', planId: kept });
		expect(await changePlan(lead, { ...inPlace, version: 1 })).toMatchObject({ ok: false, problem: 'stale' });
		expect(diffPlans(before, (await shownPlan(kept)).plan.reviews)).toEqual([]);
	});
});

describe('publishing', () => {
	test('makes the reviews and teams, tells each person once, and twice is once', async () => {
		const planId = await planned();
		expect(await publish(planId)).toEqual({ kind: 'published', created: 4, changed: 0, left: 1 });
		const stored = await reviews();
		expect(stored.filter((one) => one.status !== 'cancelled')).toHaveLength(5);
		const { plan, line } = await shownPlan(planId);
		expect(line).toMatchObject({ status: 'published', publishedOn: '2026-11-23' });
		for (const one of plan.reviews) {
			const review = stored.find((row) => row.host_school_id === one.hostSchoolId);
			expect(review?.first_day).toBe(one.days[0]);
			const team = (await membersOf(review?.id ?? '')).filter((member) => member.ended_at === null);
			expect(team.find((member) => member.part === 'lead-reviewer')?.person_id).toBe(one.leadId);
			expect(
				team
					.filter((member) => member.part === 'champion')
					.map((member) => member.person_id)
					.sort(),
			).toEqual([...one.championIds].sort());
		}
		const mails = await database.system
			.selectFrom('mail')
			.selectAll()
			.where('programme_id', '=', world.programme)
			.execute();
		const people = mails.map((one) => one.person_id);
		expect(new Set(people).size).toBe(people.length);
		expect(people).not.toContain(world.people['partnership-lead']);
		expect(mails.every((one) => one.body.includes(`${origin}/world/rota/${rotaId}`))).toBe(true);

		expect((await year('champion')).shown?.line.id).toBe(planId);
		expect(must(await publishPlan(lead, { rotaId, planId, version: 1, origin }))).toMatchObject({
			created: 0,
			changed: 0,
		});
		expect(await reviews()).toHaveLength(stored.length);
		const logged = await database.system
			.selectFrom('audit_event')
			.select('verb')
			.where('programme_id', '=', world.programme)
			.execute();
		expect(logged.filter(({ verb }) => verb === 'review.plan')).toHaveLength(4);
		expect(logged.filter(({ verb }) => verb === 'rota.publish')).toHaveLength(1);
	});

	test('workshop and talk are booked on the days that the published plan promised', async () => {
		const planId = await planned();
		await publish(planId);
		const promised = (await shownPlan(planId)).plan.reviews.find((one) => one.hostSchoolId === world.schools.second);
		const review = (await reviews()).find((one) => one.host_school_id === world.schools.second);
		await database.system
			.updateTable('review')
			.set({ status: 'feedback-given' })
			.where('id', '=', review?.id ?? '')
			.execute();
		const host = await actingAs(database, world, 'reviewer');
		const { bookings } = must(await bookFollowUps(host, review?.id as ReviewId));
		expect(bookings[0]?.meet).toBe(promised?.workshop);
		expect(bookings[1]).toEqual({ kind: 'ninety-day', ...promised?.followUp });
	});

	test('a review planned by hand is changed, never doubled, and one put off is taken up again', async () => {
		const planId = await planned();
		const { plan } = await shownPlan(planId);
		const second = plan.reviews.find((one) => one.hostSchoolId === world.schools.second);
		const byHand = newId<'review'>();
		await database.system
			.insertInto('review')
			.values({
				programme_id: world.programme,
				id: byHand,
				cycle_id: world.cycle,
				cluster_id: world.cluster,
				partnership_id: world.partnership,
				host_school_id: world.schools.second,
				mode: 'in-person',
				first_day: '2027-03-30',
				last_day: '2027-03-30',
				status: 'postponed',
				status_reason: 'snow',
				returns_to: 'planned',
				created_by: world.people['partnership-lead'],
				created_at: new Date('2026-10-01T09:00:00Z'),
			})
			.execute();
		expect(await publish(planId)).toEqual({ kind: 'published', created: 3, changed: 1, left: 1 });
		const ofSecond = (await reviews()).filter((one) => one.host_school_id === world.schools.second);
		expect(ofSecond).toHaveLength(1);
		expect(ofSecond[0]).toMatchObject({
			id: byHand,
			first_day: second?.days[0],
			status: 'planned',
			status_reason: null,
		});
	});

	test('a visit with a lead that was booked before stays as it is, or is shown with what would become of it', async () => {
		const booked = newId<'review'>();
		const in_ = {
			programme_id: world.programme,
			host_school_id: world.schools.second,
			partnership_id: world.partnership,
		};
		const days = { first_day: '2027-03-30', last_day: '2027-03-30' };
		await database.system
			.insertInto('review')
			.values({
				...in_,
				...days,
				id: booked,
				cycle_id: world.cycle,
				cluster_id: world.cluster,
				mode: 'in-person',
				status: 'planned',
				created_by: world.people['partnership-lead'],
				created_at: new Date('2026-10-01T09:00:00Z'),
			})
			.execute();
		await database.system
			.insertInto('review_member')
			.values({
				...in_,
				review_id: booked,
				person_id: world.people['lead-reviewer'],
				part: 'lead-reviewer',
				school_id: world.schools.third,
			})
			.execute();
		const kept = await planned();
		const of = (page: YearPage) => page.shown?.plan.reviews.find((one) => one.hostSchoolId === world.schools.second);
		expect(of(await year('partnership-lead', kept))).toMatchObject({
			days: ['2027-03-30'],
			leadId: world.people['lead-reviewer'],
		});
		await database.system.updateTable('rota').set({ keep_booked: false }).where('id', '=', rotaId).execute();
		const free = await year('partnership-lead', await planned());
		expect(of(free)?.days).not.toEqual(['2027-03-30']);
		expect(changesToShow(free)).toContainEqual({
			kind: 'days',
			hostSchoolId: world.schools.second,
			from: ['2027-03-30'],
			to: of(free)?.days,
		});
		await database.system.updateTable('rota').set({ keep_booked: true }).where('id', '=', rotaId).execute();
		expect(await publish(kept)).toEqual({ kind: 'published', created: 3, changed: 0, left: 2 });
		const again = await year('partnership-lead', await planned());
		expect(of(again)).toMatchObject({ days: ['2027-03-30'], leadId: world.people['lead-reviewer'] });
		expect(await publish(again.shown?.line.id ?? '')).toMatchObject({ kind: 'published', created: 0 });
		const away = { first: calendarDate('2027-03-29'), last: calendarDate('2027-04-01') };
		const asked = { rotaId, personId: world.people['lead-reviewer'], runId: newId(), ...away };
		const { planId } = must(await carryOutRun(lead, must(await askForRepair(lead, asked)).runId));
		const mended = of(await year('partnership-lead', planId ?? ''));
		expect(mended?.leadId === world.people['lead-reviewer'] && mended.days[0] === '2027-03-30').toBe(false);
	});

	test('a cluster without an open cycle is named, and nothing is stored', async () => {
		await database.system.updateTable('cycle').set({ status: 'closed' }).where('id', '=', world.cycle).execute();
		const planId = await planned();
		const before = await reviews();
		expect(await publish(planId)).toMatchObject({ kind: 'no-cycle', clusters: [{ clusterId: world.cluster }] });
		expect(await reviews()).toEqual(before);
		expect((await shownPlan(planId)).line.status).toBe('draft');
	});

	test('a draft somebody changed is stale, one put aside cannot be published', async () => {
		const planId = await planned();
		expect(await publishPlan(lead, { rotaId, planId, version: 7, origin })).toMatchObject({ problem: 'stale' });
		must(await discardPlan(lead, { rotaId, planId, version: 1 }));
		expect(await publishPlan(lead, { rotaId, planId, version: 2, origin })).toMatchObject({ problem: 'wrong-state' });
	});
});

describe('when somebody cannot come', () => {
	test('only what must change changes, the difference is shown before, and accepting it moves people', async () => {
		await publish(await planned());
		const before = (await year()).shown?.plan.reviews ?? [];
		const ill = before.find((one) => one.hostSchoolId !== world.schools.host)?.leadId ?? '';
		const away = { rotaId, personId: ill, first: calendarDate('2026-12-01'), last: calendarDate('2027-07-31') };
		const { runId } = must(await askForRepair(lead, { ...away, runId: newId() }));
		const { planId, status } = must(await carryOutRun(lead, runId));
		expect(status).toBe('planned');
		if (planId === undefined) throw new Error(status);
		const mended = await year('partnership-lead', planId);
		const after = mended.shown?.plan.reviews ?? [];
		expect(mended.published?.reviews).toEqual(before);
		expect(mended.shown?.line.madeHow).toBe('repair');
		expect(mended.shown?.plan.fewest).toBe(true);
		const stillThere = after.filter(
			(one) =>
				one.hostSchoolId !== world.schools.host && [one.leadId, ...one.reviewerIds, ...one.championIds].includes(ill),
		);
		expect(stillThere).toEqual([]);
		expect(diffPlans(before, after).length).toBeGreaterThan(0);
		expect(await publish(planId)).toMatchObject({ kind: 'published', created: 0 });
		const stored = await reviews();
		for (const change of diffPlans(before, after)) {
			if (change.kind !== 'lead') continue;
			const review = stored.find((one) => one.host_school_id === change.hostSchoolId);
			const team = await membersOf(review?.id ?? '');
			expect(team.find((one) => one.person_id === change.from[0])?.ended_at).not.toBeNull();
			expect(team.find((one) => one.person_id === change.to[0])?.part).toBe('lead-reviewer');
		}
		expect((await year()).plans.map(({ status: now }) => now).sort()).toEqual(['published', 'replaced']);
	});

	test('without a published plan there is nothing to mend; days must be the right way round', async () => {
		const asked = { rotaId, personId: world.people.reviewer, runId: newId() };
		const first = calendarDate('2027-02-01');
		expect(await askForRepair(lead, { ...asked, first, last: first })).toMatchObject({ problem: 'wrong-state' });
		expect(await askForRepair(lead, { ...asked, first, last: calendarDate('2027-01-01') })).toMatchObject({
			problem: 'invalid',
			fields: [{ field: 'last' }],
		});
		const stranger = { ...asked, personId: world.people['head-elsewhere'] };
		expect(await askForRepair(lead, { ...stranger, first, last: first })).toMatchObject({
			fields: [{ field: 'person' }],
		});
	});
});
