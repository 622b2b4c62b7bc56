/** Why: what a lead sets is what the next plan is made by, and two leads at once do not overwrite each other. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Acting } from '#lib/access/index.server.ts';
import { calendarDate, newId, type PartnershipId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { defaultRotaRules, defaultRotaWeights } from '#lib/rota/index.ts';
import { changeRota, createRota, gatherRotaInput, readRotaSettings, type ChangeRota } from '#lib/rota/index.server.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, type World } from './personas/world.ts';

let database: Database;
let world: World;
let lead: Acting;
const draft = () => ({
	name: 'Summer',
	clusterIds: [world.cluster],
	first: calendarDate('2027-04-19'),
	last: calendarDate('2027-06-11'),
});
const make = (id: string, more: object = {}) =>
	createRota(lead, { ...draft(), id, partnershipId: world.partnership as PartnershipId, ...more });

beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	lead = await actingAs(database, world, 'partnership-lead');
});
afterEach(() => database.close());

describe('a rota', () => {
	test('is made once, however often the form is sent, and shows the usual values', async () => {
		const id = newId();
		expect(await make(id)).toEqual({ ok: true, value: { id } });
		expect(await make(id)).toEqual({ ok: true, value: { id } });
		expect(await readRotaSettings(lead, id)).toMatchObject({
			value: { rules: defaultRotaRules, weights: defaultRotaWeights, version: 1, poll: null, partnership: 'Ours' },
		});
	});

	test('takes over how long a booked visit takes', async () => {
		const id = newId();
		await database.system
			.updateTable('review')
			.set({ last_day: '2026-11-18' })
			.where('host_school_id', '=', world.schools.host)
			.where('first_day', '=', '2026-11-17')
			.execute();
		await make(id);
		const read = await readRotaSettings(lead, id);
		const days = read.ok ? read.value.schools.map((one) => [one.id, one.visitDays]) : [];
		expect(days).toContainEqual([world.schools.host, 2]);
		expect(days).toContainEqual([world.schools.second, 1]);
	});

	test.each([
		[{ name: ' ' }, 'name', 'missing'],
		[{ clusterIds: [] }, 'clusters', 'missing'],
		[{ clusterIds: [newId()] }, 'clusters', 'unknown'],
		[{ last: calendarDate('2027-04-19') }, 'last', 'order'],
		[{ last: calendarDate('2028-07-01') }, 'last', 'long'],
	])('with %j is refused by naming %s', async (more, field, message) => {
		expect(await make(newId(), more)).toMatchObject({ problem: 'invalid', fields: [{ field, message }] });
	});

	test('plans by what was set, and a change based on an old version shows what is there', async () => {
		const id = newId();
		await make(id);
		const change: ChangeRota = {
			...draft(),
			id,
			version: 1,
			name: 'Summer term',
			keepBooked: true,
			rules: { ...defaultRotaRules, champions: 1 },
			weights: { ...defaultRotaWeights, travel: 0 },
			schools: [{ id: world.schools.host, visitDays: 2, daysOut: 2.5 }],
		};
		expect(await changeRota(lead, change)).toEqual({ ok: true, value: { version: 2 } });
		const gathered = await gatherRotaInput(lead, { rotaId: id });
		expect(gathered).toMatchObject({
			value: { name: 'Summer term', version: 2, input: { rules: { champions: 1 }, weights: { travel: 0 } } },
		});
		const school = gathered.ok && gathered.value.input.schools.find((one) => one.id === world.schools.host);
		expect(school).toMatchObject({ visitDays: 2, daysOutPerTerm: 2.5 });
		expect(await changeRota(lead, { ...change, name: 'Other' })).toMatchObject({
			problem: 'stale',
			theirs: { name: 'Summer term', version: 2 },
		});
	});

	test('says how far its poll has come', async () => {
		expect(await readRotaSettings(lead, world.ids['rota'] ?? '')).toMatchObject({
			value: { poll: { asked: 1, answered: 0, open: true }, clusters: [{ chosen: true, schools: 5 }] },
		});
	});
});
