/** Why: the published files are stranger than any made by hand, so the register is proved on them as they stand. */
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasRealData, openRegisterGround, real, type RegisterGround } from './register-ground.ts';

const hampshire = real('raw/gias_raw_hampshire_20220420.csv');
const surrey = real('raw/gias_raw_surrey_2021_all_types_part.csv');
const links = real('raw/gias_links_raw_20250422.csv');
const groupLinks = real('raw/gias_grouplinks_raw_20190601.csv');

let ground: RegisterGround;
beforeEach(async () => {
	ground = await openRegisterGround();
});
afterEach(() => ground.close());

const count = async (table: 'school' | 'school_link' | 'school_group' | 'school_history'): Promise<number> => {
	const query = ground.database.system.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('n'));
	return (await query.executeTakeFirstOrThrow()).n;
};

describe.skipIf(!hasRealData)('real files', () => {
	it('takes every school of the search download, ragged rows and all, and changes nothing the second time', async () => {
		expect(await ground.load([hampshire])).toEqual({ new: 520, changed: 0, unchanged: 0, closed: 0, skipped: [] });
		const before = await ground.schools();
		expect(await ground.load([hampshire])).toEqual({ new: 0, changed: 0, unchanged: 520, closed: 0, skipped: [] });
		expect(await ground.schools()).toBe(before);
		const closed = await ground.database.system
			.selectFrom('school')
			.select('urn')
			.where('status', '=', 'closed')
			.execute();
		expect(closed).toHaveLength(93);
		expect(await count('school_history')).toBe(0);
	});

	it('keeps the linked schools that spill over the edge of a row', async () => {
		await ground.load([hampshire]);
		const spilt = await ground.database.system
			.selectFrom('school_link')
			.select(['urn', 'linked_urn', 'kind'])
			.where('linked_urn', 'in', ['116287', '138509', '115896'])
			.execute();
		const three = Map.groupBy(spilt, (one) => one.urn);
		expect(
			[...three.values()]
				.find((found) => found.length === 3)
				?.map((one) => one.kind)
				.toSorted(),
		).toEqual(['predecessor', 'predecessor', 'successor']);
	});

	it('takes every type of establishment of the year before, with no column of links', async () => {
		expect(await ground.load([surrey, hampshire])).toMatchObject({ new: 820, skipped: [] });
		const types = await ground.database.system
			.selectFrom('school')
			.select('type')
			.distinct()
			.where('authority_name', '=', 'Surrey')
			.execute();
		expect(types).toHaveLength(22);
	});

	it('takes links and group links before their schools, in Windows-1252, and ties them when the schools come', async () => {
		expect(await ground.load([links, groupLinks])).toMatchObject({ new: 3000, skipped: [] });
		const names = await ground.database.system
			.selectFrom('organisation')
			.select('name')
			.where('uid', 'in', ['5188', '3672'])
			.orderBy('name')
			.execute();
		expect(names.map((one) => one.name)).toEqual(['FIERTÉ MULTI-ACADEMY TRUST', 'LADY HAWKINS’ SCHOOL']);
		await ground.load([hampshire, surrey]);
		const tied = ground.database.system
			.selectFrom('school_group')
			.where('school_id', 'is not', null)
			.where('urn', 'in', eachUrnOf('school'));
		expect((await tied.select('urn').execute()).length).toBeGreaterThan(10);
		const loose = await ground.database.system
			.selectFrom('school_link')
			.innerJoin('school', 'school.urn', 'school_link.urn')
			.where('school_link.school_id', 'is', null)
			.select('school_link.urn')
			.execute();
		expect(loose).toEqual([]);
		expect(await ground.load([links, groupLinks])).toMatchObject({ new: 0, skipped: [] });
	});

	it('reads the plain file as it stands, 20,185 schools, and again without a change', async () => {
		const plain = real('schools.csv.gz');
		expect(await ground.load([plain])).toEqual({ new: 20185, changed: 0, unchanged: 0, closed: 0, skipped: [] });
		const aldgate = await ground.database.system
			.selectFrom('school')
			.innerJoin('school_context', 'school_context.school_id', 'school.id')
			.selectAll('school')
			.select(['year', 'measures'])
			.where('urn', '=', '100000')
			.orderBy('year')
			.execute();
		expect(aldgate.map((one) => one.year)).toEqual([2019, 2024]);
		expect(aldgate[0]).toMatchObject({
			name: 'The Aldgate School',
			religious_character: 'Church of England',
			pupils: 271,
			latitude: 51.513969,
			measures: { 'idaci-quintile': { value: 2, edition: 'IDACI 2019', direction: 'one-is-most-deprived' } },
		});
		expect(await ground.load([plain])).toEqual({ new: 0, changed: 0, unchanged: 20185, closed: 0, skipped: [] });
	}, 120_000);

	it('does not take results or a census for a register', async () => {
		const outcome = await ground.load([real('ks2_2018.csv.gz'), real('schools_2018.csv.gz'), hampshire]);
		expect(outcome.new).toBe(520);
		expect(outcome.skipped.map(({ file, row, skip }) => [file, row, skip])).toEqual([
			['ks2_2018.csv.gz', 1, 'file-unknown'],
			['schools_2018.csv.gz', 1, 'file-unknown'],
		]);
	});

	it('takes the full extract with its 140 columns and keeps no head’s name, telephone or e-mail address', async () => {
		const header = (await readFile(real('raw/gias_edubasealldata_header_2024.csv'), 'utf8')).trim().split(',');
		const row = (cells: Readonly<Record<string, string>>): string =>
			header.map((name) => `"${cells[name] ?? ''}"`).join(',');
		const head = {
			...{
				'HeadTitle (name)': 'Dr',
				HeadFirstName: 'Zebedee',
				HeadLastName: 'Quuxworth',
				HeadPreferredJobTitle: 'Headmasterly',
			},
			...{
				TelephoneNum: '02079460000',
				PropsName: 'Quuxworth Proprietors',
				SchoolWebsite: 'zebedee@quuxworth.sch.uk',
				'SchoolSponsors (name)': 'Quuxworth',
			},
		};
		const school = {
			...{ URN: '999001', 'LA (code)': '850', 'LA (name)': 'Hampshire', EstablishmentName: 'Extract Primary School' },
			...{
				'EstablishmentStatus (code)': '1',
				'EstablishmentStatus (name)': 'Open',
				OpenDate: '01-09-2012',
				CloseDate: '',
			},
			...{
				'Trusts (code)': '5143',
				'Trusts (name)': 'UNITED LEARNING TRUST',
				NumberOfPupils: '210',
				PercentageFSM: '12.3',
				FSM: '26',
			},
			...{ CensusDate: '18-01-2024', Easting: '472080', Northing: '139716', 'PhaseOfEducation (name)': 'Primary' },
		};
		const file = await ground.file('edubasealldata.csv', [header.join(','), row({ ...school, ...head })].join('\r\n'));
		expect(header).toHaveLength(140);
		expect(await ground.load([file])).toMatchObject({ new: 1, skipped: [] });
		expect(await ground.load([file])).toMatchObject({ unchanged: 1, changed: 0 });
		const kept = await ground.everything();
		expect(kept).toContain('UNITED LEARNING TRUST');
		expect(kept).not.toMatch(/zebedee|quuxworth|02079460000|headmasterly/i);
	});
});

function eachUrnOf(table: 'school') {
	return ground.database.system.selectFrom(table).select('urn');
}
