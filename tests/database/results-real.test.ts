/** Why: the published results are stranger than any made by hand, so the import is proved on them as they stand. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOutcomes } from '#lib/register/index.server.ts';
import { hasRealData, openRegisterGround, real, type RegisterGround } from './register-ground.ts';

let ground: RegisterGround;
beforeAll(async () => {
	if (hasRealData) ground = await openRegisterGround();
});
afterAll(() => (hasRealData ? ground.close() : undefined));

const raw = ['raw/ks2_raw_850_2016-2017.csv', 'raw/ks2_raw_850_2017-2018.csv'].map(real);

async function count(urn: string, year: number): Promise<Readonly<Record<string, unknown>>> {
	const found = await ground.database.system
		.selectFrom('school_result')
		.select('figures')
		.where('urn', '=', urn)
		.where('year', '=', year)
		.executeTakeFirstOrThrow();
	return found.figures as Readonly<Record<string, unknown>>;
}

describe.skipIf(!hasRealData)('real files of results', { timeout: 300_000 }, () => {
	it('takes the published shape, its words, percent signs, ragged rows and summary rows, for the right year', async () => {
		const outcome = await ground.loadResults(raw);
		expect(outcome).toMatchObject({ new: 328 + 328, changed: 0, unchanged: 0 });
		expect(outcome.skipped.map((one) => one.skip)).toEqual(Array.from({ length: 6 }, () => 'summary-row'));
		expect(await count('116296', 2018)).toMatchObject({ read_average: 110, readprog: 'suppressed', ptrwm_exp: 33 });
		expect(await count('116407', 2017)).toMatchObject({ telig: 'not-stated', mat_average: 'not-stated' });
		const years = await ground.database.system.selectFrom('school_result').select('year').distinct().execute();
		expect(years.map((one) => one.year).toSorted()).toEqual([2017, 2018]);
		const low = await sql<{ measure: string }>`
select f.key as measure from school_result r, jsonb_each(r.figures) f where f.value = '"low-coverage"'`.execute(
			ground.database.system,
		);
		expect(low.rows.map((one) => one.measure)).toEqual(['readprog']);
	});

	it('agrees with the national files about the same schools, and loses no word to their blanks', async () => {
		const before = await count('116296', 2018);
		const national = [2016, 2017, 2018, 2024].map((year) => real(`ks2_${String(year)}.csv.gz`));
		const outcome = await ground.loadResults(national);
		expect(outcome.new + outcome.changed + outcome.unchanged).toBe(
			16162 + 16313 + 16364 + 15071 - outcome.skipped.length,
		);
		expect(new Set(outcome.skipped.map((one) => one.skip))).toEqual(new Set(['number-missing']));
		expect(await count('116296', 2018)).toEqual(before);
		expect(await ground.loadResults([national[2] ?? '', ...raw])).toMatchObject({ new: 0, changed: 0 });
	});

	it('joins years over changed numbers: 12,977 schools without the links file, more with it', async () => {
		const balanced = async (): Promise<number> => {
			const schools = await ground.database.system.selectFrom('school').select('id').execute();
			const wanted = { schools: schools.map((one) => one.id), years: [2016, 2017, 2018] };
			const found = await ground.database.asSystem((transaction) =>
				readOutcomes(transaction, { ...wanted, measures: ['read_average', 'mat_average'] }),
			);
			const whole = Map.groupBy(
				found.filter((one) => one.state === 'value'),
				(one) => one.schoolId,
			);
			const numbers = [...whole.values()].filter((one) => one.length === 6).map((one) => one[2]?.urn);
			return new Set(numbers).size;
		};
		const urns = await ground.database.system
			.selectFrom('school_result')
			.select('urn')
			.distinct()
			.where('year', '=', 2018)
			.execute();
		const rows = urns.map(({ urn }) => `${urn},School ${urn},open`);
		await ground.load([await ground.file('plain.csv', `urn,name,status\n${rows.join('\n')}\n`)]);
		expect(await balanced()).toBe(12_977);
		await ground.load([real('school_links.csv.gz')]);
		const joined = await balanced();
		console.info(
			`Schools of 2018 with reading and mathematics in 2016, 2017 and 2018, over changed numbers: ${String(joined)}.`,
		);
		// Worked out once more apart from this code, from the same files.
		expect(joined).toBe(14_306);
	});
});
