/** Why: results come in columns that change, under numbers that change, with words for figures; none of it may shift a study. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOutcomes, type OutcomesWanted } from '#lib/register/index.server.ts';
import { csv, openRegisterGround, type RegisterGround } from './register-ground.ts';

let ground: RegisterGround;
beforeEach(async () => {
	ground = await openRegisterGround();
});
afterEach(() => ground.close());

const header = ['RECTYPE', 'URN', 'SCHNAME', 'READPROG', 'READ_AVERAGE', 'MAT_AVERAGE', 'PTRWM_EXP', 'READPROG_17'];
const oak = ['1', '100001', 'Oak', '1.2', '104', '103', '61%', '0.4'];
const ash = ['2', '100002', 'Ash', 'SUPP', 'SUPP', 'NE', 'NA', ''];
const load = async (name: string, ...rows: readonly (readonly string[])[]) =>
	ground.loadResults([await ground.file(name, csv(header, ...rows))]);
const figures = async (): Promise<readonly object[]> => {
	const found = await sql<object>`
select r.country, r.urn, r.year, f.key as measure, f.value, coalesce(r.other_sources->>f.key, r.source) as source
from school_result r, jsonb_each(r.figures) f order by r.urn, r.year, f.key`.execute(ground.database.system);
	return found.rows;
};

async function schools(...urns: readonly string[]): Promise<readonly string[]> {
	const rows = urns.map((urn) => `${urn},School ${urn},open`).join('\n');
	await ground.load([await ground.file('schools.csv', `urn,name,status\n${rows}\n`)]);
	const found = await ground.database.system.selectFrom('school').select(['id', 'urn']).execute();
	const ids = new Map(found.map((one) => [one.urn, one.id]));
	return urns.map((urn) => ids.get(urn) ?? '');
}

const outcomes = (wanted: OutcomesWanted) =>
	ground.database.asSystem((transaction) => readOutcomes(transaction, wanted));

describe('importing results', () => {
	it('keeps words as words, and changes nothing the second time', async () => {
		const loaded = await load('2017-2018_ks2.csv', oak, ash);
		expect(loaded).toEqual({ new: 2, changed: 0, unchanged: 0, closed: 0, skipped: [] });
		const before = await figures();
		expect(before).toHaveLength(8);
		expect(before).toContainEqual({
			...{ country: 'england', urn: '100001', year: 2018, measure: 'ptrwm_exp' },
			...{ value: 61, source: '2017-2018_ks2.csv' },
		});
		expect(before).toContainEqual(expect.objectContaining({ urn: '100002', value: 'suppressed' }));
		expect(await load('again.csv', oak, ash)).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
		expect(await figures()).toEqual(before);
	});

	it('changes the row that was revised, and lets no blank replace what is known', async () => {
		await load('2018.csv', oak, ash);
		const revised = oak.with(5, '104');
		expect(await load('revised.csv', revised, ash.with(3, '').with(4, ''))).toMatchObject({ changed: 1, unchanged: 1 });
		const kept = await figures();
		expect(kept).toContainEqual(expect.objectContaining({ urn: '100001', value: 104, source: 'revised.csv' }));
		expect(kept).toContainEqual(expect.objectContaining({ urn: '100002', measure: 'readprog', value: 'suppressed' }));
	});

	it('reports each row it leaves out, with its column, and takes the rest', async () => {
		const total = ['3', '', 'Authority', '0', '104', '103', '60%', '0'];
		const wrong = oak.with(1, '100003').with(4, 'high');
		const outcome = await load('2018.csv', total, oak, wrong, oak, ['1', '100004', 'Elm']);
		expect(outcome).toMatchObject({ new: 2, unchanged: 0 });
		expect(outcome.skipped.map(({ row, skip, column }) => [row, skip, column])).toEqual([
			[2, 'summary-row', undefined],
			[4, 'figure-wrong', 'READ_AVERAGE'],
			[5, 'twice', undefined],
		]);
	});

	it('refuses whole a file whose year nobody knows, or that is no file of results', async () => {
		const rows = csv(['URN', 'READ_AVERAGE'], ['100001', '104']);
		const loose = await ground.file('final.csv', rows);
		const census = await ground.file('census.csv', csv(['URN', 'TELIG'], ['100001', '4']));
		const outcome = await ground.loadResults([loose, census, '/no/such/file.csv']);
		expect(outcome.skipped.map(({ file, skip }) => [file, skip])).toEqual([
			['final.csv', 'file-year'],
			['census.csv', 'file-unknown'],
			['file.csv', 'file-missing'],
		]);
		expect(await ground.loadResults([loose], { year: 2019 })).toMatchObject({ new: 1, skipped: [] });
		expect(await figures()).toMatchObject([{ year: 2019, value: 104 }]);
	});

	it('takes no figure for a year of which England published none', async () => {
		const file = await ground.file(
			'ks2.csv',
			'urn,year,measure,value\n100001,2020,mat_average,0\n100001,2021,telig,0\n',
		);
		const outcome = await ground.loadResults([file]);
		expect(outcome).toMatchObject({ new: 0 });
		expect(outcome.skipped.map((one) => one.skip)).toEqual(['figure-wrong', 'year-unpublished']);
	});

	it('counts each row of the long shape by itself', async () => {
		const long = (...rows: readonly string[]) =>
			ground.file('long.csv', `urn;year;measure;value\n${rows.join('\n')}\n`);
		const first = ['100001;2018;mat_average;104', '100001;2018;matprog;LOWCOV'];
		expect(await ground.loadResults([await long(...first)])).toMatchObject({ new: 2 });
		const again = await ground.loadResults([await long(first[0] ?? '', '100001;2018;matprog;0.4')]);
		expect(again).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
	});
});

describe('outcomes of schools', () => {
	const links = (...rows: readonly string[]) =>
		ground.file('links.csv', `URN,LinkURN,LinkType,LinkEstablishedDate\n${rows.join('\n')}\n`);

	it('continue over a new number, and say under which number and in which file they stood', async () => {
		const year = (name: string, ...row: readonly string[]) => ground.file(name, csv(['URN', 'MAT_AVERAGE'], row));
		await ground.loadResults([await year('2017.csv', '200001', '99'), await year('2018.csv', '300001', '105')]);
		const [academy = ''] = await schools('300001');
		await ground.load([await links('300001,200001,Predecessor,2017-09-01')]);
		const found = await outcomes({ schools: [academy], measures: ['mat_average'], years: [2017, 2018, 2019, 2020] });
		expect(found).toMatchObject([
			{ schoolId: academy, year: 2017, state: 'value', value: 99, urn: '200001', way: 'earlier', source: '2017.csv' },
			{ year: 2018, value: 105, urn: '300001', way: 'own' },
			{ year: 2019, state: 'missing', value: null, urn: null },
			{ year: 2020, state: 'not-available', value: null, urn: null },
		]);
	});

	it('do not continue over a merger, which only the other school’s link may tell', async () => {
		await ground.loadResults([
			await ground.file('2017.csv', csv(['URN', 'MAT_AVERAGE'], ['200001', '99'], ['200002', '101'])),
		]);
		const [merged = ''] = await schools('300001');
		await ground.load([await links('300001,200001,Predecessor - merged,', '200002,300001,Successor - merged,')]);
		const found = await outcomes({ schools: [merged], measures: ['mat_average'], years: [2017] });
		expect(found).toMatchObject([{ state: 'missing', value: null }]);
	});

	it('come for each school, measure and year in the order asked, strangers left out', async () => {
		await load('2018.csv', oak, ash);
		const [one = '', other = ''] = await schools('100001', '100002');
		const found = await outcomes({
			schools: [other, '01900000-0000-7000-8000-00000000dead', one],
			measures: ['read_average', 'ptrwm_exp'],
			years: [2018],
		});
		expect(found.map(({ schoolId, measure, state, value }) => [schoolId, measure, state, value])).toEqual([
			[other, 'read_average', 'suppressed', null],
			[other, 'ptrwm_exp', 'not-available', null],
			[one, 'read_average', 'value', 104],
			[one, 'ptrwm_exp', 'value', 61],
		]);
	});

	it('are read in two trips, however many the schools', async () => {
		const urns = Array.from({ length: 300 }, (_none, n) => String(400000 + n));
		await ground.loadResults([
			await ground.file('2018.csv', csv(['URN', 'MAT_AVERAGE'], ...urns.map((urn) => [urn, '100']))),
		]);
		const ids = await schools(...urns);
		let statements = 0;
		const found = await ground.database.asSystem((transaction) => {
			const counted = transaction.withPlugin({
				transformQuery: ({ node }) => {
					statements += 1;
					return node;
				},
				transformResult: async ({ result }) => Promise.resolve(result),
			});
			return readOutcomes(counted, { schools: ids, measures: ['mat_average'], years: [2018] });
		});
		expect(found.filter((one) => one.value === 100)).toHaveLength(300);
		expect(statements).toBe(2);
	});
});
