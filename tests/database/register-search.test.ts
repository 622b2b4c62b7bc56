/** Why: a partnership begins with finding its schools, by people who remember half a name, among twenty-five thousand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, loadViewer, type Acting } from '#lib/access/index.server.ts';
import { importRegister, lastImports, searchSchools, skippedRows, startImport } from '#lib/register/index.server.ts';
import { buildWorld, worldNow, worldToday, type Known, type World } from './personas/world.ts';
import { openRegisterGround, type RegisterGround } from './register-ground.ts';

let ground: RegisterGround;
let world: World;
beforeAll(async () => {
	ground = await openRegisterGround();
	world = await buildWorld(ground.database);
	// The world's own import stands in the world's time; these tests look at imports of the present.
	await ground.database.system.deleteFrom('register_import').execute();
	const rows = [
		'urn,name,town,postcode,status,close_date,trust_name',
		"101,St. Mary's C.E. Primary School,Alton,GU34 1DH,Open,,The Oak Trust",
		'102,Saint Marylebone Primary School,London,W1U 5BA,Closed,2020-08-31,',
		'103,Mary Seacole Academy,Alton,GU34 2AA,Open,,',
		'104,Ysgol Tŷ Gwyn,Caernarfon,LL55 1AA,Open,,',
		'1040,Other School,Bath,BA1 1AA,Open,,',
		...Array.from({ length: 30 }, (_one, n) => `${String(500 + n)},Crowd School ${String(n)},Crowdford,,Open,,`),
	];
	const links = 'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n10100,1,x,Successor,\n';
	const schools = await ground.file(
		'schools.csv',
		rows
			.join('\n')
			.replaceAll(/^(\d{3}),/gm, '20$1,')
			.replace('1040,', '201040,'),
	);
	await ground.load([schools, await ground.file('links.csv', links.replace('10100,1,', '20102,20101,'))]);
});
afterAll(() => ground.close());

async function as(persona: Known, now = worldNow): Promise<Acting> {
	const viewer = await loadViewer(ground.database, world.people[persona], { slug: world.slug }, now, worldToday);
	if (!viewer) throw new Error(`${persona} has no place in the world.`);
	return acting(ground.database, undefined as never, viewer);
}

async function search(text: string): Promise<readonly string[]> {
	const found = await searchSchools(await as('host-teacher'), text);
	if (!found.ok) throw new Error(found.problem);
	return found.value.schools.map((one) => one.urn);
}

describe('searchSchools', () => {
	it.each([
		['st marys', ['20101']],
		['SAINT MARY', ['20101', '20102']],
		['mary alton', ['20103', '20101']],
		['ty gwyn', ['20104']],
		['gwyn caern', ['20104']],
		['c of e alton', ['20101']],
		['church of england', ['20101']],
		['gu34', ['20103', '20101']],
		['20104', ['20104', '201040']],
		['201040', ['201040']],
		['lebone', []],
		['%', []],
		["'; drop table school", []],
		['a', []],
		['', []],
	])('finds by %s', async (text, urns) => {
		expect((await search(text)).toSorted()).toEqual(urns.toSorted());
	});
	it('puts the number typed whole before numbers that only begin so', async () => {
		expect((await search('20104'))[0]).toBe('20104');
	});
	it('marks a closed school, puts it last and says what it became', async () => {
		const found = await searchSchools(await as('host-head'), 'mary');
		const schools = found.ok ? found.value.schools : [];
		expect(schools.at(-1)).toMatchObject({
			urn: '20102',
			status: 'closed',
			closedOn: '2020-08-31',
			became: { urn: '20101' },
		});
		expect(schools.find((one) => one.urn === '20101')).toMatchObject({ trust: 'The Oak Trust', became: null });
	});
	it('gives twenty at most and says that there are more', async () => {
		const found = await searchSchools(await as('administrator'), 'crowd');
		expect(found.ok && [found.value.schools.length, found.value.more]).toEqual([20, true]);
	});
});

describe('an import from the page', () => {
	it('runs on after the answer, one at a time, and can be looked at by administrators', async () => {
		const by = await as('administrator', new Date());
		const path = await ground.file('page.csv', 'urn,name,status\n7001,Page School,Open\nx,Bad,Open\n');
		let ended = 0;
		const input = {
			database: ground.database,
			files: [{ name: 'page.csv', path }],
			onEnd: async () => void (ended += 1),
		};
		const started = await startImport(by, input);
		if (!started.ok) throw new Error(started.problem);
		await started.value.ended;
		expect(ended).toBe(1);
		const last = await lastImports(by);
		expect(last.ok && last.value.imports[0]).toMatchObject({
			...{
				id: started.value.id,
				state: 'done',
				files: ['page.csv'],
				progress: 1,
				skippedCount: 1,
				by: 'The administrator',
			},
			...{
				counts: { new: 1, changed: 0, unchanged: 0, closed: 0 },
				skipped: [{ file: 'page.csv', skip: 'number-wrong', column: null, count: 1, rows: [3] }],
			},
		});
		expect(await skippedRows(by, started.value.id)).toMatchObject({ ok: true, value: [{ row: 3 }] });
	});
	it('refuses a second while one runs, and takes a silent one for stopped', async () => {
		const now = new Date();
		await ground.database.system
			.insertInto('register_import')
			.values({ id: '01900000-0000-7000-8000-0000000fffff', status: 'running', started_at: now, touched_at: now })
			.execute();
		const input = { database: ground.database, files: [{ name: 'a.csv', path: '/no/such/file' }] };
		expect(await startImport(await as('administrator', now), input)).toMatchObject({ problem: 'conflict' });
		const later = await lastImports(await as('administrator', new Date(now.getTime() + 180_000)));
		expect(later.ok && later.value.imports[0]?.state).toBe('stopped');
	});
	it('is refused to everybody else', async () => {
		for (const persona of ['associate', 'partnership-lead', 'host-head'] as const) {
			expect(await startImport(await as(persona), { database: ground.database, files: [] })).toMatchObject({
				problem: 'not-allowed',
			});
		}
	});
	it('says so when the database fails, and throws to the command line', async () => {
		const file = await ground.file('ok.csv', 'urn,name,status\n7002,Other Page School,Open\n');
		const failing = Object.create(ground.database, {
			asSystem: { value: () => Promise.reject(new Error('no room')) },
		}) as RegisterGround['database'];
		await expect(importRegister(failing, [{ name: 'ok.csv', path: file }])).rejects.toThrow('no room');
		const last = await lastImports(await as('administrator'));
		expect(last.ok && last.value.imports.some((one) => one.state === 'failed')).toBe(true);
	});
});
