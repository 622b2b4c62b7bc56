import { describe, expect, it } from 'vitest';
import { Headings } from '../reading/headings.ts';
import { schoolReader, type SchoolRow } from './read-school.ts';

/** Reads one row given as heading and cell. */
function read(row: Readonly<Record<string, string>>, country: 'england' | 'wales' = 'england') {
	return schoolReader(new Headings(Object.keys(row)), country)(Object.values(row));
}

function school(row: Readonly<Record<string, string>>): SchoolRow {
	const found = read(row);
	if ('skip' in found) throw new Error(found.skip);
	return found;
}

const search = { URN: '115850', EstablishmentName: 'Alton Infant School', 'EstablishmentStatus (name)': 'Open' };
const plain = { urn: '100000', school_name: 'The Aldgate School', status: 'Open' };

describe('schoolReader', () => {
	it('keeps nothing that it was not asked for', () => {
		const heads = { HeadFirstName: 'Zebedee', HeadLastName: 'Quux', TelephoneNum: '01234', PropsName: 'Zebedee Quux' };
		expect(JSON.stringify(school({ ...search, ...heads, SchoolWebsite: 'z.quux@a.sch.uk' }))).not.toMatch(
			/zebedee|quux|01234/i,
		);
	});
	it('reads the register’s words and codes', () => {
		const row = {
			...search,
			'EstablishmentStatus (name)': '',
			'EstablishmentStatus (code)': '3',
			OpenDate: '01-01-1900',
		};
		expect(school({ ...row, 'UrbanRural (name)': '(England/Wales) Rural village' }).fields).toMatchObject({
			status: 'closing',
			opened_on: null,
			urban_rural: 'Rural village',
		});
	});
	it('works out where a school is from its grid reference', () => {
		const { fields } = school({ ...plain, easting: '533498', northing: '181201' });
		expect(fields.latitude).toBeCloseTo(51.51397, 4);
		expect(fields.longitude).toBeCloseTo(-0.07753, 4);
	});
	it('dates the figures by their census and says which end of the index 1 is', () => {
		const { context, fields } = school({
			...{ ...plain, pupils_2024: '271', pct_fsm_2024: '18.08', idaci_quintile: '2', pct_fsm_2027: '30' },
		});
		expect(fields.pupils).toBe(271);
		expect(context.map(({ year }) => year)).toEqual([2024, 2019, 2027]);
		expect(context[1]?.measures).toEqual({
			'idaci-quintile': { value: 2, edition: 'IDACI 2019', direction: 'one-is-most-deprived' },
		});
		expect(context[0]?.measures['fsm-percent']?.edition).toContain('before September 2026');
		expect(context[2]?.measures['fsm-percent']?.edition).toContain('from September 2026');
	});
	it('takes a deprivation figure only with its direction and year', () => {
		const row = { ...plain, deprivation_quintile: '5', deprivation_edition: 'WIMD 2019' };
		expect(school({ ...row, deprivation_direction: '1 = most deprived' }).context).toEqual([
			{
				year: 2019,
				measures: { 'deprivation-quintile': { value: 5, edition: 'WIMD 2019', direction: 'one-is-most-deprived' } },
			},
		]);
		expect(read({ ...row, deprivation_direction: '' })).toEqual({
			skip: 'direction-missing',
			column: 'deprivation_quintile',
		});
		expect(read({ ...row, deprivation_direction: 'least', deprivation_edition: 'WIMD' })).toMatchObject({
			skip: 'date-wrong',
		});
	});
	it('reads links that spill over the edge', () => {
		const reader = schoolReader(new Headings([...Object.keys(search), 'Linked establishments']), 'england');
		const row = reader([
			...Object.values(search),
			'115961 Predecessor',
			' 148215 Successor - merged ',
			'Does not have links',
		]);
		expect('links' in row && row.links.map(({ linkedUrn, kind }) => [linkedUrn, kind])).toEqual([
			['115961', 'predecessor'],
			['148215', 'successor'],
		]);
	});
	it('knows a Welsh school in England’s register, and a country by its own name', () => {
		expect(school({ ...search, 'EstablishmentTypeGroup (name)': 'Welsh schools' }).country).toBe('wales');
		expect(school({ ...plain, country: 'Cymru', urn: '667 2123' })).toMatchObject({
			country: 'wales',
			urn: '667 2123',
		});
		expect(read(plain, 'wales')).toMatchObject({ country: 'wales' });
	});
	it('says null for a group that the row leaves blank and nothing for one that the file lacks', () => {
		const row = school({ ...search, 'Trusts (name)': '', 'Federations (name)': 'The Oaks CE Learning Federation' });
		expect(row.groups).toEqual({
			trust: null,
			federation: { uid: null, name: 'The Oaks CE Learning Federation', detail: null, joinedOn: null },
		});
		expect(school(plain).groups).toEqual({});
	});
	it.each([
		[{ ...search, URN: '' }, { skip: 'number-missing' }],
		[{ ...search, URN: 'one' }, { skip: 'number-wrong' }],
		[{ ...search, EstablishmentName: ' ' }, { skip: 'name-missing' }],
		[
			{ ...search, 'EstablishmentStatus (name)': 'Jolly' },
			{ skip: 'status-unknown', column: 'EstablishmentStatus (name)' },
		],
		[
			{ ...search, OpenDate: '31-02-2020' },
			{ skip: 'date-wrong', column: 'OpenDate' },
		],
		[
			{ ...search, NumberOfPupils: 'lots' },
			{ skip: 'figure-wrong', column: 'NumberOfPupils' },
		],
		[
			{ ...plain, pct_fsm_2024: '180' },
			{ skip: 'figure-wrong', column: 'pct_fsm_2024' },
		],
		[
			{ ...plain, country: 'Narnia' },
			{ skip: 'country-unknown', column: 'country' },
		],
		[
			{ ...plain, trust_name: 'A', trust_joined_date: 'x' },
			{ skip: 'date-wrong', column: 'trust_joined_date' },
		],
	])('says why %j is left out', (row, skip) => {
		expect(read(row)).toEqual(skip);
	});
});
