/** Why: a school's own dates are what every visit is planned round, and bringing a list twice must not double it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate, newId, type SchoolId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { addSchoolDays, readSchoolCalendar, removeSchoolDays } from '#lib/rota/index.server.ts';
import { readCalendarFile } from '#lib/rota/index.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, type World } from './personas/world.ts';

let database: Database;
let world: World;
let schoolId: SchoolId;
beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	schoolId = world.schools.host as SchoolId;
});
afterEach(() => database.close());

const list = `kind,first,last,note
term,2026-09-02,2026-10-23
term,2026-11-02,2026-12-18
inset,04/01/2027
nonsense,2027-01-05
tests,2027-05-10,2027-05-13,again
`;

describe('a school’s calendar', () => {
	test('has the usual dates of the country and its bank holidays until the school says its own', async () => {
		const by = await actingAs(database, world, 'host-senior');
		const before = await readSchoolCalendar(by, schoolId);
		expect(before).toMatchObject({
			value: {
				school: 'host school',
				mayWrite: true,
				years: [
					{ year: '2026/27', usual: true, others: [{ kind: 'blocked', reason: 'tests' }] },
					{ year: '2027/28', usual: true, others: [] },
				],
			},
		});
		expect(before.ok && before.value.years[0]?.terms).toHaveLength(6);
		expect(before.ok && before.value.years[0]?.bankHolidays.map(({ name }) => name)).toContain('early-may');
		const { rows } = readCalendarFile(list);
		await addSchoolDays(by, { schoolId, days: rows });
		expect(await readSchoolCalendar(by, schoolId)).toMatchObject({
			value: {
				years: [
					{
						usual: false,
						terms: [
							{ first: '2026-09-02', last: '2026-10-23' },
							{ first: '2026-11-02', last: '2026-12-18' },
						],
						others: [{ kind: 'inset', first: '2027-01-04' }, { kind: 'blocked' }],
						bankHolidays: [],
					},
					{ usual: true },
				],
			},
		});
	});

	test('takes a list twice as once; what the world has already is known', async () => {
		const by = await actingAs(database, world, 'partnership-lead');
		const { rows, bad } = readCalendarFile(list);
		expect(bad).toMatchObject([{ row: 5, fault: 'kind' }]);
		expect(await addSchoolDays(by, { schoolId, days: [...rows, ...rows] })).toEqual({
			ok: true,
			value: { added: 3, known: 5 },
		});
		expect(await addSchoolDays(by, { schoolId, days: rows })).toEqual({ ok: true, value: { added: 0, known: 4 } });
		const written = await database.system
			.selectFrom('audit_event')
			.select('verb')
			.where('verb', '=', 'calendar.write')
			.execute();
		expect(written).toEqual([{ verb: 'calendar.write' }]);
	});

	test('is written by those who run the school or lead the partnership, and read by colleagues', async () => {
		const day = calendarDate('2027-02-01');
		const days = [{ kind: 'closed' as const, first: day, last: day, reason: null, note: '' }];
		for (const persona of ['host-teacher', 'lead-reviewer'] as const) {
			const by = await actingAs(database, world, persona);
			expect(await addSchoolDays(by, { schoolId, days })).toMatchObject({ ok: false });
			expect(await readSchoolCalendar(by, schoolId)).toMatchObject({ value: { mayWrite: false } });
		}
		const elsewhere = await actingAs(database, world, 'head-elsewhere');
		expect(await readSchoolCalendar(elsewhere, schoolId)).toMatchObject({ problem: 'not-found' });
	});

	test('forgets an entry, but only of the school it was asked for', async () => {
		const by = await actingAs(database, world, 'partnership-lead');
		const id = world.ids['schoolDay'] ?? '';
		const other = world.schools.lead as SchoolId;
		expect(await removeSchoolDays(by, { schoolId: other, id })).toMatchObject({ problem: 'not-found' });
		expect(await removeSchoolDays(by, { schoolId, id: newId() })).toMatchObject({ problem: 'not-found' });
		expect(await removeSchoolDays(by, { schoolId, id })).toEqual({ ok: true, value: { id } });
	});

	test('takes no more than five hundred at once', async () => {
		const by = await actingAs(database, world, 'host-head');
		const day = calendarDate('2027-02-01');
		const one = { kind: 'closed' as const, first: day, last: day, reason: null, note: '' };
		expect(await addSchoolDays(by, { schoolId, days: Array.from({ length: 501 }, () => one) })).toMatchObject({
			problem: 'too-large',
		});
	});
});
