/** Why: what people say of themselves is planned by, what is said in confidence stays so, and nobody speaks for strangers. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate, newId, type PartnershipId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import {
	addAwayDays,
	declareConflict,
	gatherRotaInput,
	listReviewers,
	readConflicts,
	readVisits,
	removeAwayDays,
	saveVisits,
	withdrawConflict,
} from '#lib/rota/index.server.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, type Known, type World } from './personas/world.ts';

let database: Database;
let world: World;
let partnership: PartnershipId;
beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	partnership = world.partnership as PartnershipId;
	await database.system.deleteFrom('rota_pin').execute();
});
afterEach(() => database.close());

const as = (persona: Known) => actingAs(database, world, persona);

async function planned(persona: Known) {
	const gathered = await gatherRotaInput(await as('partnership-lead'), { rotaId: world.ids['rota'] ?? '' });
	if (!gathered.ok) throw new Error(gathered.problem);
	return gathered.value.input.people.find(({ id }) => id === world.people[persona]);
}

describe('what somebody can take on', () => {
	test('is said by themselves, and the plan keeps to it', async () => {
		const by = await as('champion');
		const personId = world.people.champion;
		expect(await readVisits(by, personId)).toMatchObject({
			value: { self: true, lead: false, parts: ['reviewer', 'champion'], version: 0, trainedFor: null, away: [] },
		});
		const said = { personId, version: 0, parts: ['champion'] as const, daysOutPerTerm: 1.5 };
		expect(await saveVisits(by, said)).toEqual({ ok: true, value: { version: 1 } });
		expect(await saveVisits(by, said)).toMatchObject({ problem: 'stale' });
		expect(await planned('champion')).toMatchObject({ roles: ['champion'], daysOutPerTerm: 1.5 });
		expect(await saveVisits(by, { ...said, version: 1, parts: [] })).toEqual({ ok: true, value: { version: 2 } });
		expect(await planned('champion')).toMatchObject({ roles: [] });
	});

	test('training is recorded by whoever leads, not by oneself', async () => {
		const personId = world.people.champion;
		const said = { personId, version: 0, parts: ['champion'] as const, daysOutPerTerm: null };
		const experience = { trainedFor: ['champion'] as const, workshopsLed: 3 };
		expect(await saveVisits(await as('champion'), { ...said, experience })).toMatchObject({ problem: 'not-allowed' });
		expect(await saveVisits(await as('partnership-lead'), { ...said, experience })).toMatchObject({ ok: true });
		expect(await saveVisits(await as('champion'), { ...said, version: 1 })).toMatchObject({ ok: true });
		expect(await planned('champion')).toMatchObject({ trainedFor: ['champion'], workshopsLed: 3 });
	});

	test('a lead speaks for the people of the partnership’s schools and for nobody else', async () => {
		const lead = await as('partnership-lead');
		const elsewhere = world.people['head-elsewhere'];
		const day = calendarDate('2027-02-02');
		expect(await readVisits(lead, elsewhere)).toMatchObject({ problem: 'not-found' });
		expect(await saveVisits(lead, { personId: elsewhere, version: 0, parts: [], daysOutPerTerm: 0 })).toMatchObject({
			problem: 'not-found',
		});
		expect(await addAwayDays(lead, { id: newId(), personId: elsewhere, first: day, last: day })).toMatchObject({
			problem: 'not-found',
		});
	});

	test('days away are added once, taken back, and planned round', async () => {
		const by = await as('champion');
		const personId = world.people.champion;
		const id = newId();
		const days = { id, personId, first: calendarDate('2027-02-02'), last: calendarDate('2027-02-03') };
		await addAwayDays(by, days);
		await addAwayDays(by, days);
		expect(await planned('champion')).toMatchObject({ away: [{ first: '2027-02-02', last: '2027-02-03' }] });
		const back = { ...days, id: newId(), last: calendarDate('2027-02-01') };
		expect(await addAwayDays(by, back)).toMatchObject({ problem: 'invalid', fields: [{ field: 'last' }] });
		expect(await removeAwayDays(await as('lead-reviewer'), { id, personId })).toMatchObject({ problem: 'not-found' });
		expect(await removeAwayDays(by, { id, personId })).toEqual({ ok: true, value: { id } });
		expect(await planned('champion')).toMatchObject({ away: [] });
	});

	test('a lead sees everybody, school by school, and where only the job has spoken', async () => {
		const page = await listReviewers(await as('partnership-lead'), partnership);
		if (!page.ok) throw new Error(page.problem);
		expect(page.value.schools).toHaveLength(5);
		const people = page.value.schools.flatMap((school) => school.people);
		expect(people.find(({ id }) => id === world.people.reviewer)).toMatchObject({
			name: 'The reviewer',
			said: true,
			parts: ['reviewer'],
			workshopsLed: 2,
			daysAway: 5,
		});
		expect(people.find(({ id }) => id === world.people['host-teacher'])).toMatchObject({
			said: false,
			parts: ['champion'],
		});
		expect(people.some(({ id }) => id === world.people.governor)).toBe(false);
	});
});

describe('who should not meet', () => {
	const conflict = () => ({
		id: newId(),
		partnershipId: partnership,
		kind: 'line-management' as const,
		other: { personId: world.people.reviewer },
		why: 'We worked together for years',
	});

	test('is told in confidence: the one who says it and those who plan read it, and nobody else', async () => {
		const declared = conflict();
		expect(await declareConflict(await as('host-teacher'), declared)).toEqual({ ok: true, value: { id: declared.id } });
		expect(await declareConflict(await as('host-teacher'), declared)).toMatchObject({ ok: true });
		const seenBy = async (persona: Known) => {
			const page = await readConflicts(await as(persona), partnership);
			return page.ok ? page.value.conflicts.map(({ id }) => id) : [];
		};
		expect(await seenBy('host-teacher')).toEqual([declared.id]);
		expect((await seenBy('partnership-lead')).sort()).toEqual([declared.id, world.ids['conflict']].sort());
		expect(await seenBy('champion')).toEqual([world.ids['conflict']]);
		expect(await seenBy('reviewer')).toEqual([]);
		expect(await seenBy('host-head')).toEqual([]);
		const page = await readConflicts(await as('host-teacher'), partnership);
		expect(page).toMatchObject({
			value: {
				lead: false,
				conflicts: [{ one: { name: 'The host-teacher' }, other: { name: 'The reviewer' }, mine: true }],
			},
		});
	});

	test('one speaks for oneself; whoever plans may speak for two schools', async () => {
		const schools = { one: { schoolId: world.schools.host }, other: { schoolId: world.schools.second } };
		expect(await declareConflict(await as('host-head'), { ...conflict(), ...schools })).toMatchObject({
			problem: 'not-allowed',
		});
		expect(await declareConflict(await as('partnership-lead'), { ...conflict(), ...schools })).toMatchObject({
			ok: true,
		});
		const gathered = await gatherRotaInput(await as('partnership-lead'), { rotaId: world.ids['rota'] ?? '' });
		expect(gathered.ok && gathered.value.input.conflicts).toHaveLength(2);
		expect(JSON.stringify(gathered)).not.toContain('worked together');
	});

	test('two sides are needed, both of this partnership', async () => {
		const by = await as('host-teacher');
		const me = { personId: world.people['host-teacher'] };
		const wrong = async (other: { personId: string } | { schoolId: string }, why = 'x') =>
			declareConflict(by, { ...conflict(), other, why });
		expect(await wrong(me)).toMatchObject({ fields: [{ field: 'other', message: 'same' }] });
		expect(await wrong({ personId: world.people['head-elsewhere'] })).toMatchObject({
			fields: [{ field: 'other', message: 'unknown' }],
		});
		expect(await wrong({ schoolId: world.schools.second }, ' ')).toMatchObject({ fields: [{ field: 'why' }] });
	});

	test('is withdrawn by whoever said it, and no longer keeps anybody apart', async () => {
		const id = world.ids['conflict'] ?? '';
		expect(await withdrawConflict(await as('host-head'), id)).toMatchObject({ problem: 'not-found' });
		expect(await withdrawConflict(await as('champion'), id)).toEqual({ ok: true, value: { id } });
		const gathered = await gatherRotaInput(await as('partnership-lead'), { rotaId: world.ids['rota'] ?? '' });
		expect(gathered.ok && gathered.value.input.conflicts).toEqual([]);
		const kept = await database.system.selectFrom('conflict_of_interest').select('why').execute();
		expect(kept).toHaveLength(1);
	});
});
