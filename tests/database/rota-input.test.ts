/** Why: the planner must be given what schools and people said, and nothing else. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { withTrips } from '#lib/platform/database/index.server.ts';
import { gatherRotaInput, planRota, type GatheredRota } from '#lib/rota/index.server.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, worldNow, type World } from './personas/world.ts';

let database: Database;
let world: World;
let rotaId: string;
beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	rotaId = world.ids['rota'] ?? '';
	await database.system.deleteFrom('rota_pin').execute();
});
afterEach(() => database.close());

async function gather(): Promise<GatheredRota> {
	const result = await gatherRotaInput(await actingAs(database, world, 'partnership-lead'), { rotaId });
	if (!result.ok) throw new Error(JSON.stringify(result));
	return result.value;
}

const person = ({ input }: GatheredRota, id: string) => input.people.find((one) => one.id === id);

describe('what a rota is planned from', () => {
	test('the clusters’ schools and staff come with what is known of them, in one round trip', async () => {
		const by = await actingAs(database, world, 'partnership-lead');
		const { value, trips } = await withTrips(() => gatherRotaInput(by, { rotaId }));
		expect(trips).toBeLessThanOrEqual(3);
		if (!value.ok) throw new Error(value.problem);
		const { input } = value.value;
		expect(input.window).toEqual({ first: '2027-01-04', last: '2027-06-30' });
		expect(input.clusters).toEqual([
			{ id: world.cluster, name: 'Our cluster', schoolIds: expect.arrayContaining([world.schools.host]) },
		]);
		expect(input.schools).toHaveLength(5);
		expect(input.schools.find(({ id }) => id === world.schools.host)).toMatchObject({
			name: 'host school',
			at: { latitude: 51, longitude: -1 },
			nation: 'england',
			visitDays: 1,
			calendar: { blocked: [{ first: '2027-05-10', last: '2027-05-13', reason: 'tests' }] },
		});
	});

	test('a job gives its usual parts, what was said of somebody comes before it, and a governor takes none', async () => {
		const gathered = await gather();
		const parts = (name: 'host-head' | 'host-senior' | 'champion' | 'host-teacher' | 'reviewer') =>
			person(gathered, world.people[name])?.roles;
		expect(parts('host-head')).toEqual(['lead', 'reviewer', 'champion']);
		expect(parts('host-senior')).toEqual(['lead', 'reviewer', 'champion']);
		expect(parts('champion')).toEqual(['reviewer', 'champion']);
		expect(parts('host-teacher')).toEqual(['champion']);
		expect(parts('reviewer')).toEqual(['reviewer']);
		expect(person(gathered, world.people.governor)).toBeUndefined();
		expect(person(gathered, world.people['head-elsewhere'])).toBeUndefined();
		expect(person(gathered, world.people.reviewer)).toMatchObject({
			workshopsLed: 2,
			away: [{ first: '2027-03-01', last: '2027-03-05' }],
		});
		expect(person(gathered, world.people.reviewer)?.trainedFor).toBeUndefined();
	});

	test('a conflict comes without its reason', async () => {
		const { input } = await gather();
		expect(input.conflicts).toEqual([
			{
				id: world.ids['conflict'],
				kind: 'family',
				between: [{ personId: world.people.champion }, { schoolId: world.schools.second }],
			},
		]);
		await database.system.updateTable('conflict_of_interest').set({ withdrawn_at: worldNow }).execute();
		expect((await gather()).input.conflicts).toEqual([]);
	});

	test('once answered, a poll’s yes and if-need-be are the only days on offer; unanswered it says nothing', async () => {
		expect(person(await gather(), world.people.reviewer)?.offers).toBeUndefined();
		await database.system
			.updateTable('date_poll_answer')
			.set({
				days: JSON.stringify({ '2027-02-09': 'maybe', '2027-02-02': 'yes', '2027-02-03': 'no' }),
				answered_at: worldNow,
			})
			.execute();
		expect(person(await gather(), world.people.reviewer)?.offers).toEqual(['2027-02-02', '2027-02-09']);
	});

	test('only a cycle that is over counts as earlier, and champions do not', async () => {
		expect((await gather()).input.earlier).toEqual([]);
		await database.system.updateTable('cycle').set({ status: 'closed' }).execute();
		const { earlier } = (await gather()).input;
		expect(earlier.map(({ visitorSchoolId }) => visitorSchoolId).sort()).toEqual(
			[world.schools.lead, world.schools.second].sort(),
		);
		expect(earlier.every((one) => one.hostSchoolId === world.schools.host && one.cyclesAgo === 1)).toBe(true);
	});

	test('a job that ends within the window ends what somebody can be asked for', async () => {
		await database.system
			.updateTable('appointment')
			.set({ until_on: '2027-04-01' })
			.where('person_id', '=', world.people.champion)
			.execute();
		expect(person(await gather(), world.people.champion)?.away).toEqual([{ first: '2027-04-01', last: '2027-08-29' }]);
	});

	test('limits of a school, visit days, rules and weights are the rota’s own', async () => {
		await database.system
			.updateTable('rota')
			.set({
				visit_days: JSON.stringify({ [world.schools.lead]: 2 }),
				days_out: JSON.stringify({ [world.schools.lead]: 3.5 }),
				rules: JSON.stringify({ champions: 1 }),
				weights: JSON.stringify({ travel: 0 }),
			})
			.execute();
		const { input } = await gather();
		expect(input.schools.find(({ id }) => id === world.schools.lead)).toMatchObject({
			visitDays: 2,
			daysOutPerTerm: 3.5,
		});
		expect(input.rules).toMatchObject({ champions: 1, reviewers: 2 });
		expect(input.weights).toMatchObject({ travel: 0, mutual: 10 });
	});

	test('a pin on somebody who has gone is named, not planned with', async () => {
		const pin = { kind: 'not', personId: world.people['head-elsewhere'] };
		const id = newId();
		await database.system
			.insertInto('rota_pin')
			.values({
				programme_id: world.programme,
				id,
				rota_id: rotaId,
				partnership_id: world.partnership,
				pin: JSON.stringify(pin),
				made_by: world.people['partnership-lead'],
				made_at: worldNow,
			})
			.execute();
		expect(await gather()).toMatchObject({ lapsedPins: [id], input: { pins: [] } });
	});

	test('clusters without a school cannot be planned, and strangers learn nothing', async () => {
		await database.system.updateTable('cluster_school').set({ until_on: '2026-12-01' }).execute();
		const lead = await actingAs(database, world, 'partnership-lead');
		expect(await gatherRotaInput(lead, { rotaId })).toMatchObject({ problem: 'wrong-state', reasons: ['no-schools'] });
		const elsewhere = await actingAs(database, world, 'head-elsewhere');
		expect(await gatherRotaInput(elsewhere, { rotaId })).toMatchObject({ problem: 'not-found' });
		const host = await actingAs(database, world, 'host-head');
		expect(await gatherRotaInput(host, { rotaId })).toMatchObject({ problem: 'not-allowed' });
	});

	test('the planner takes it as it comes', async () => {
		const { input } = await gather();
		const running = planRota({ kind: 'plan', input, seconds: 20 });
		expect((await running.outcome).kind).toBe('plan');
	});
});
