/** Why: the register comes again every term; what changed must be told from what did not, and no school may lose its past. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csv, openRegisterGround, type RegisterGround } from './register-ground.ts';

let ground: RegisterGround;
beforeEach(async () => {
	ground = await openRegisterGround();
});
afterEach(() => ground.close());

const header = [
	'URN',
	'EstablishmentName',
	'EstablishmentStatus (name)',
	'CloseDate',
	'Town',
	'NumberOfPupils',
	'CensusDate',
	'Trusts (name)',
];
const alton = ['115850', 'Alton Infant School', 'Open', '', 'Alton', '138', '21-01-2021', ''];
const anstey = ['115851', 'Anstey Junior School', 'Open', '', 'Alton', '234', '21-01-2021', 'Old Trust'];

const altered = (row: readonly string[], at: number, cell: string): readonly string[] => row.with(at, cell);
const load = async (...rows: readonly (readonly string[])[]) =>
	ground.load([await ground.file('schools.csv', csv(header, ...rows))]);
const school = (urn: string) =>
	ground.database.system.selectFrom('school').selectAll().where('urn', '=', urn).executeTakeFirstOrThrow();
const past = () => ground.database.system.selectFrom('school_history').selectAll().orderBy('until_at').execute();

describe('importing again', () => {
	it('changes the row that changed and keeps it as it was', async () => {
		await load(alton, anstey);
		const { id } = await school('115850');
		expect(await load(altered(alton, 1, 'Alton Primary School'), anstey)).toMatchObject({
			new: 0,
			changed: 1,
			unchanged: 1,
		});
		expect(await school('115850')).toMatchObject({
			id,
			name: 'Alton Primary School',
			search: 'alton primary school 115850',
		});
		expect(await past()).toMatchObject([
			{ school_id: id, before: { name: 'Alton Infant School', town: 'Alton', status: 'open' } },
		]);
	});

	it('closes a school, says so, and keeps its past and its place in its trust', async () => {
		await load(alton, anstey);
		const closing = altered(altered(anstey, 2, 'Closed'), 3, '31-08-2026');
		expect(await load(alton, closing)).toMatchObject({ new: 0, changed: 1, unchanged: 1, closed: 1 });
		expect(await load(alton, closing)).toMatchObject({ changed: 0, unchanged: 2, closed: 0 });
		expect(await school('115851')).toMatchObject({
			status: 'closed',
			closed_on: '2026-08-31',
			name: 'Anstey Junior School',
		});
		expect(await past()).toHaveLength(1);
		const groups = await ground.database.system.selectFrom('school_group').selectAll().execute();
		expect(groups).toMatchObject([{ urn: '115851', left_on: null }]);
	});

	it('dates a move from one trust to another', async () => {
		await load(anstey);
		expect(await load(altered(anstey, 7, 'New Trust'))).toMatchObject({ changed: 1 });
		const groups = await ground.database.system
			.selectFrom('school_group')
			.innerJoin('organisation', 'organisation.id', 'school_group.organisation_id')
			.select(['organisation.name', 'left_on'])
			.orderBy('organisation.name')
			.execute();
		expect(groups).toMatchObject([{ name: 'New Trust', left_on: null }, { name: 'Old Trust' }]);
		expect(groups[1]?.left_on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(await past()).toHaveLength(1);
	});

	it('adds the figures of a new year beside those of the old', async () => {
		await load(alton);
		expect(await load(altered(altered(alton, 5, '150'), 6, '20-01-2022'))).toMatchObject({ changed: 1 });
		const context = await ground.database.system
			.selectFrom('school_context')
			.select(['year', 'measures'])
			.orderBy('year')
			.execute();
		expect(context).toMatchObject([
			{ year: 2021, measures: { pupils: { value: 138, edition: 'School census 2021' } } },
			{ year: 2022, measures: { pupils: { value: 150 } } },
		]);
		expect((await school('115850')).pupils).toBe(150);
	});

	it('leaves alone what a file does not speak of, and takes each file by itself the next time', async () => {
		await load(alton);
		const plain = await ground.file('plain.csv', 'urn;name;status;gender\n115850;Alton Infant School;Open;Mixed\n');
		expect(await ground.load([plain])).toMatchObject({ new: 0, changed: 1 });
		expect(await school('115850')).toMatchObject({ town: 'Alton', pupils: 138, gender: 'Mixed' });
		expect(await load(alton)).toMatchObject({ changed: 0, unchanged: 1 });
		expect(await ground.load([plain])).toMatchObject({ changed: 0, unchanged: 1 });
	});

	it('gives a trust known by its name its number when a file brings it', async () => {
		await load(anstey);
		const links = ['URN', 'Linked UID', 'Group Name', 'Group Type', 'Closed Date', 'Joined date'];
		const file = await ground.file(
			'grouplinks.csv',
			csv(links, ['115851', '77', 'OLD TRUST', 'Multi-academy trust', '', '01-09-2015']),
		);
		await ground.load([file]);
		const trusts = await ground.database.system.selectFrom('organisation').select(['uid', 'name', 'detail']).execute();
		expect(trusts).toEqual([{ uid: '77', name: 'OLD TRUST', detail: 'Multi-academy trust' }]);
		const groups = await ground.database.system.selectFrom('school_group').select(['joined_on', 'left_on']).execute();
		expect(groups).toEqual([{ joined_on: '2015-09-01', left_on: null }]);
		expect(await load(anstey)).toMatchObject({ unchanged: 1 });
	});

	it.each([['links first'], ['schools first']])('ties an academy’s new number to the old one, %s', async (order) => {
		const links = await ground.file(
			'links.csv',
			csv(
				['URN', 'LinkURN', 'LinkName', 'LinkType', 'LinkEstablishedDate'],
				['115850', '148213', 'x', 'Successor', '01-09-2021'],
			),
		);
		const schools = await ground.file(
			'schools.csv',
			csv(header, altered(alton, 2, 'Closed'), altered(alton, 0, '148213')),
		);
		for (const file of order === 'links first' ? [links, schools] : [schools, links]) await ground.load([file]);
		const [was, is] = [await school('115850'), await school('148213')];
		const tied = await ground.database.system.selectFrom('school_link').selectAll().execute();
		expect(tied).toMatchObject([
			{ kind: 'successor', school_id: was.id, linked_school_id: is.id, linked_on: '2021-09-01' },
		]);
	});

	it('never doubles a school, however many files name it at once', async () => {
		const one = await ground.file('one.csv', csv(header, alton, anstey));
		const two = await ground.file('two.csv', csv(header, anstey, altered(alton, 5, '139')));
		expect(await ground.load([one, two])).toMatchObject({ new: 2, changed: 1, unchanged: 1 });
		expect(await ground.database.system.selectFrom('school').select('urn').execute()).toHaveLength(2);
	});

	it('keeps both pasts when one import changes a school twice', async () => {
		await load(alton);
		const files = [
			await ground.file('one.csv', csv(header, altered(alton, 5, '139'))),
			await ground.file('two.csv', csv(header, altered(alton, 5, '140'))),
		];
		expect(await ground.load(files)).toMatchObject({ changed: 2 });
		expect((await past()).map((one) => (one.before as { pupils: number }).pupils)).toEqual([138, 139]);
	});
});
