/** Why: a partnership is formed, divided and set going by several hands, and must come out whole every time. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acting, loadViewer, type Acting } from '#lib/access/index.server.ts';
import {
	calendarDate,
	newId,
	type ClusterId,
	type FrameworkId,
	type PartnershipId,
	type SchoolId,
} from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { FileStore } from '#lib/platform/files/index.server.ts';
import {
	addSchools,
	changePartnership,
	changeProgramme,
	createPartnership,
	createProgramme,
	endMembership,
	openFirstCycle,
	readPartnership,
	readProgramme,
	saveClusters,
	type PartnershipDetail,
} from '#lib/partnerships/index.server.ts';
import { defaultTerms, divisionMark, programmeSettings, wordsOf } from '#lib/partnerships/index.ts';
import { publishBuiltInFrameworks } from '#lib/self-evaluation/index.server.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, worldNow, worldToday, type Known, type World } from './personas/world.ts';

let database: Database;
let world: World;
let schools: readonly SchoolId[];
beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	schools = Object.values(world.schools) as SchoolId[];
});
afterEach(() => database.close());

async function as(persona: Known): Promise<Acting> {
	const viewer = await loadViewer(database, world.people[persona], { slug: world.slug }, worldNow, worldToday);
	if (!viewer) throw new Error(`${persona} has no place in the world.`);
	return acting(database, {} as FileStore, viewer);
}

async function read(by: Acting, id: PartnershipId): Promise<PartnershipDetail> {
	const found = await readPartnership(by, id);
	if (!found.ok) throw new Error(found.problem);
	return found.value;
}

async function formed(by: Acting): Promise<PartnershipId> {
	const id = newId<'partnership'>();
	await createPartnership(by, { id, name: 'Estuary' });
	await createPartnership(by, { id, name: 'Estuary' });
	await addSchools(by, { partnershipId: id, schoolIds: schools.slice(0, 5), fromOn: worldToday });
	return id;
}

describe('a programme', () => {
	it('begins with its administrator, its questions and an address of its own', async () => {
		const person = world.people.stranger;
		const moment = { now: worldNow, today: worldToday };
		const input = { id: newId<'programme'>(), name: 'World', country: 'wales', language: 'cy' } as const;
		const make = () =>
			database.asSystem(async (tx) => {
				const made = await createProgramme(tx, person, input, moment);
				if (made.ok) await publishBuiltInFrameworks(tx, made.value.id, worldNow);
				return made;
			});
		expect(await make()).toMatchObject({ ok: true, value: { slug: 'world-2' } });
		expect(await make()).toMatchObject({ ok: true, value: { slug: 'world-2' } });
		const viewer = await loadViewer(database, person, { slug: 'world-2' }, worldNow, worldToday);
		expect(viewer).toMatchObject({ administrator: true });
		const frameworks = await database.system
			.selectFrom('framework')
			.select('code')
			.where('programme_id', '=', input.id)
			.execute();
		expect(frameworks).toHaveLength(2);
	});

	it('speaks its own words, keeps what others stored, and shows both texts when two change it at once', async () => {
		const by = await as('administrator');
		await database.system
			.updateTable('programme')
			.set({ settings: '{"workshopDays":10}' })
			.where('slug', '=', world.slug)
			.execute();
		const cluster = { en: { singular: 'trio', plural: 'trios' }, cy: { singular: 'triawd', plural: 'triawdau' } };
		const change = {
			version: 1,
			name: 'World',
			language: 'en',
			terms: { ...defaultTerms, cluster },
			settings: { ...programmeSettings({}), followUpDays: 60 },
		} as const;
		expect(await changeProgramme(by, change)).toMatchObject({ ok: true, value: { version: 2 } });
		const after = await as('administrator');
		expect(wordsOf(after.viewer.programme.terms, 'cy').cluster.plural).toBe('triawdau');
		expect(after.viewer.programme.settings).toMatchObject({ workshopDays: 10, followUpDays: 60 });
		expect(await changeProgramme(by, { ...change, name: 'Mine' })).toMatchObject({
			problem: 'stale',
			theirs: { version: 2, settings: { followUpDays: 60 } },
		});
		const nameless = {
			...change,
			version: 2,
			terms: { ...defaultTerms, lead: { ...defaultTerms.lead, cy: { singular: ' ', plural: 'x' } } },
		};
		expect(await changeProgramme(by, nameless)).toMatchObject({
			problem: 'invalid',
			fields: [{ field: 'lead_cy_singular' }],
		});
		expect(await readProgramme(by)).toMatchObject({ ok: true, value: { version: 2 } });
	});
});

describe('a partnership', () => {
	it('is formed once, of schools that may be in several', async () => {
		const by = await as('administrator');
		const id = await formed(by);
		const found = await read(by, id);
		expect(found.memberships).toHaveLength(5);
		expect(found.status).toBe('forming');
		expect(await addSchools(by, { partnershipId: id, schoolIds: schools, fromOn: worldToday })).toMatchObject({
			value: { added: 1 },
		});
	});

	it('takes no more than fifteen schools and none that has closed', async () => {
		const by = await as('administrator');
		const id = await formed(by);
		const more = Array.from({ length: 11 }, (_, at) => ({ id: newId<'school'>(), at }));
		await database.system
			.insertInto('school')
			.values(
				more.map((one) => ({
					id: one.id,
					country: 'england' as const,
					urn: `8000${one.at}`,
					name: `More ${one.at}`,
					status: one.at === 10 ? ('closed' as const) : ('open' as const),
					search: 'more',
					row_hash: 'x',
				})),
			)
			.execute();
		const ids = more.map((one) => one.id);
		expect(await addSchools(by, { partnershipId: id, schoolIds: ids, fromOn: worldToday })).toMatchObject({
			problem: 'invalid',
		});
		expect(await addSchools(by, { partnershipId: id, schoolIds: ids.slice(0, 10), fromOn: worldToday })).toMatchObject({
			ok: true,
		});
		expect(
			await addSchools(by, { partnershipId: id, schoolIds: [schools[5] as SchoolId], fromOn: worldToday }),
		).toMatchObject({
			problem: 'refused',
			reasons: ['too-large'],
		});
	});

	it('keeps the day and the reason when a school leaves, and its place in the clusters ends with it', async () => {
		const by = await as('partnership-lead');
		const partnershipId = world.partnership as PartnershipId;
		const schoolId = world.schools.third as SchoolId;
		const left = { partnershipId, schoolId, fromOn: '2026-09-01', untilOn: worldToday, reason: 'Merging' };
		expect((await endMembership(by, left)).ok).toBe(true);
		const found = await read(by, partnershipId);
		expect(found.memberships.find((one) => one.schoolId === schoolId)).toMatchObject({
			untilOn: worldToday,
			reason: 'Merging',
		});
		expect(found.clusters[0]?.schoolIds).not.toContain(schoolId);
	});

	it('shows both texts when two change it at once', async () => {
		const by = await as('administrator');
		const id = world.partnership as PartnershipId;
		const change = {
			id,
			version: 1,
			name: 'Ours',
			aims: 'A',
			decisionRules: 'B',
			status: 'active',
			signedUpOn: null,
		} as const;
		expect((await changePartnership(by, change)).ok).toBe(true);
		expect(await changePartnership(by, { ...change, aims: 'C' })).toMatchObject({
			problem: 'stale',
			theirs: { aims: 'A', version: 2 },
		});
	});
});

describe('clusters', () => {
	it('are divided by hand, again and again on the same day, and never under somebody else’s hands', async () => {
		const by = await as('administrator');
		const partnershipId = await formed(by);
		const [a, b] = [newId<'cluster'>(), newId<'cluster'>()];
		const plan = (first: number) => [
			{ id: a, name: 'North', schoolIds: schools.slice(0, first) },
			{ id: b, name: 'South', schoolIds: schools.slice(first, 5) },
		];
		const save = async (first: number) => {
			const mark = divisionMark((await read(by, partnershipId)).clusters);
			return saveClusters(by, { partnershipId, mark, clusters: plan(first) });
		};
		for (const first of [3, 2, 3, 4, 1]) {
			expect((await save(first)).ok).toBe(true);
			const now = (await read(by, partnershipId)).clusters;
			expect(divisionMark(now)).toBe(divisionMark(plan(first)));
		}
		const old = divisionMark([]);
		expect(await saveClusters(by, { partnershipId, mark: old, clusters: plan(2) })).toMatchObject({ problem: 'stale' });
		const one = [{ id: a, name: 'All', schoolIds: schools.slice(0, 5) }];
		const mark = divisionMark((await read(by, partnershipId)).clusters);
		expect((await saveClusters(by, { partnershipId, mark, clusters: one })).ok).toBe(true);
		expect((await read(by, partnershipId)).clusters).toMatchObject([{ id: a, name: 'All' }]);
	});

	it('open their first cycle once, and the partnership is then at work', async () => {
		const by = await as('administrator');
		const partnershipId = await formed(by);
		const clusterId: ClusterId = newId();
		await saveClusters(by, {
			partnershipId,
			mark: '',
			clusters: [{ id: clusterId, name: 'All', schoolIds: schools.slice(0, 5) }],
		});
		const input = {
			id: newId<'cycle'>(),
			partnershipId,
			clusterId,
			frameworkId: world.framework as FrameworkId,
			opensOn: calendarDate(worldToday),
			closesOn: calendarDate('2027-08-31'),
		};
		expect(await openFirstCycle(by, { ...input, closesOn: input.opensOn })).toMatchObject({ problem: 'invalid' });
		expect((await openFirstCycle(by, input)).ok).toBe(true);
		expect((await openFirstCycle(by, input)).ok).toBe(true);
		expect(await openFirstCycle(by, { ...input, id: newId() })).toMatchObject({ problem: 'wrong-state' });
		const found = await read(by, partnershipId);
		expect(found).toMatchObject({ status: 'active', clusters: [{ cycle: { number: 1, status: 'open' } }] });
	});
});
