/** Why: one bad row, or one bad file, must not cost the thousands of good ones, and must be found again by its number. */
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegisterGround, type RegisterGround } from './register-ground.ts';

let ground: RegisterGround;
beforeEach(async () => {
	ground = await openRegisterGround();
});
afterEach(() => ground.close());

const names = async (): Promise<readonly string[]> => {
	const rows = await ground.database.system.selectFrom('school').select('name').orderBy('name').execute();
	return rows.map((row) => row.name);
};

describe('bad rows', () => {
	it('are reported by number and reason while the rest goes on', async () => {
		const lines = [
			'URN,EstablishmentName,EstablishmentStatus (name),OpenDate,NumberOfPupils,HeadLastName,Town',
			'1001,First,Open,01-09-2010,10,Secretname,Alton',
			',Nameless number,Open,,,Secretname,Alton',
			'12x,Odd number,Open,,,Secretname,Alton',
			'1004,,Open,,,Secretname,Alton',
			'1005,Odd status,Secretname,,,Secretname,Alton',
			'1006,Odd date,Open,31-02-2020,,Secretname,Alton',
			'1007,Odd figure,Open,,Secretname,Secretname,Alton',
			'1001,Again,Open,,,Secretname,Alton',
			'1009,Too many, cells,Open,,,Secretname,Alton,Extra',
			'1010,"Never closed,Open,,,Secretname,Alton',
			'1011',
			'',
			'1013,Last,"Open, but proposed to close",,12,Secretname,Alton',
		];
		const outcome = await ground.load([await ground.file('bad.csv', lines.join('\r\n'))]);
		expect(outcome.new).toBe(2);
		expect(outcome.skipped.map(({ row, skip }) => [row, skip])).toEqual([
			[3, 'number-missing'],
			[4, 'number-wrong'],
			[5, 'name-missing'],
			[6, 'status-unknown'],
			[7, 'date-wrong'],
			[8, 'figure-wrong'],
			[9, 'twice'],
			[10, 'too-long'],
			[11, 'quote-open'],
			[12, 'too-short'],
		]);
		expect(outcome.skipped[4]).toEqual({
			...{ file: 'bad.csv', row: 7, skip: 'date-wrong', column: 'OpenDate' },
			reason: 'A date could not be read (column "OpenDate").',
		});
		expect(await names()).toEqual(['First', 'Last']);
		expect(JSON.stringify(outcome) + (await ground.everything())).not.toContain('Secretname');
	});

	it('cost nothing to the files beside them', async () => {
		const good = await ground.file('good.csv', 'urn,name,status\n1001,Good,Open\n');
		const packed = gzipSync('urn,name,status\n1002,Packed,Open\n'.repeat(1));
		const broken = gzipSync(
			`urn,name,status\n${Array.from({ length: 40_000 }, (_one, n) => `${String(100_000 + n)},School ${String(n * 7919)},Open`).join('\n')}`,
		);
		const files = [
			await ground.file('gone.csv.gz', broken.subarray(0, broken.length - 100)),
			await ground.file('book.xlsx', 'PK\u0003\u0004'),
			await ground.file('wide.csv', Buffer.from('\uFEFFurn,name', 'utf16le')),
			await ground.file('pupils.csv', 'Name,Class\nA,1\n'),
			await ground.file('empty.csv', ''),
			await ground.file('direction.csv', 'urn,name,status,deprivation_quintile\n1,A,Open,1\n'),
			'/no/such/file.csv',
			await ground.file('packed.csv.gz', packed),
			good,
		];
		const outcome = await ground.load(files);
		expect(outcome.skipped.map(({ file, skip }) => `${file} ${skip}`).toSorted()).toEqual([
			'book.xlsx file-zip',
			'direction.csv file-direction',
			'empty.csv file-empty',
			'file.csv file-missing',
			'gone.csv.gz file-unreadable',
			'pupils.csv file-unknown',
			'wide.csv file-utf16',
		]);
		expect(await names()).toEqual(expect.arrayContaining(['Good', 'Packed']));
	});
});

describe('other alphabets and countries', () => {
	it('reads Windows-1252 and UTF-8 with a mark', async () => {
		const old = Buffer.from('urn,name,status\r\n1001,St Mary\u0092s Caf\u00e9,Open\r\n', 'latin1');
		const marked = '\uFEFFurn,name,status\r\n1002,Ysgol T\u0177 Gwyn,Open\r\n';
		await ground.load([await ground.file('old.csv', old), await ground.file('marked.csv', marked)]);
		expect(await names()).toEqual(['St Mary’s Café', 'Ysgol Tŷ Gwyn']);
	});

	it('takes a plain file of any country, with numbers that may be another school’s elsewhere', async () => {
		const text = [
			'country,urn,name,phase,latitude,longitude,deprivation_quintile,deprivation_edition,deprivation_direction',
			'wales,6672123,Ysgol y Bryn,Primary,52.4,-4.08,2,WIMD 2019,1 = most deprived',
			'other,6672123,École du Pré,Primary,48.8,2.3,,,',
			'other,75 B/12,Lycée,Secondary,,,,,',
		].join('\n');
		expect(await ground.load([await ground.file('plain.csv', text)])).toMatchObject({ new: 3, skipped: [] });
		const wales = await ground.file('wales.csv', 'urn,name,status\n6672123,Ysgol y Bryn,Closed\n');
		expect(await ground.load([wales], { country: 'wales' })).toMatchObject({ changed: 1, closed: 1 });
	});
});
