/** Why: whoever plans a study counts on the count: every school of the programme once, and no year that says nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCoverage } from '#lib/partnerships/index.server.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, type World } from './personas/world.ts';

let database: Database;
let world: World;
beforeAll(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
});
afterAll(() => database.close());

it('counts every school of today once a year, from the first year with a figure to the last', async () => {
	const members = await database.system.selectFrom('partnership_school').select('school_id').distinct().execute();
	const host = await database.system
		.selectFrom('school')
		.select('urn')
		.where('id', '=', world.schools.host)
		.executeTakeFirstOrThrow();
	const figure = { urn: host.urn, source: 'ks2.csv' };
	await database.system
		.insertInto('school_result')
		.values([
			{ ...figure, year: 2019, figures: '{"read_average":104}' },
			{ ...figure, year: 2023, figures: '{"read_average":"suppressed"}' },
		])
		.onConflict((known) =>
			known.columns(['country', 'urn', 'year']).doUpdateSet(({ ref }) => ({ figures: ref('excluded.figures') })),
		)
		.execute();
	const found = await readCoverage(await actingAs(database, world, 'administrator'), 'read_average');
	if (!found.ok) throw new Error(found.problem);
	expect(found.value.schools).toBe(members.length);
	expect(found.value.years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023]);
	for (const { states } of found.value.years)
		expect(Object.values(states).reduce((sum, one) => sum + one, 0)).toBe(members.length);
	const [first, second, , , last] = found.value.years;
	expect([first?.states.value, second?.states['not-available'], last?.states.suppressed]).toEqual([
		1,
		members.length,
		1,
	]);
});

it('shows no year at all of a measure that no file has', async () => {
	const found = await readCoverage(await actingAs(database, world, 'administrator'), 'ptgps_high');
	expect(found).toMatchObject({ ok: true, value: { years: [] } });
});
