// A file read under the wrong year would spoil a study without a sound, so each way of telling the year is tried.
import { describe, expect, it } from 'vitest';
import { yearOfFile } from './year-of-file.ts';

describe('yearOfFile', () => {
	it.each<[string, readonly string[], string, number | undefined, number | undefined]>([
		['the figures it repeats', ['URN', 'READPROG_17', 'READPROG_16'], 'england_ks2final.csv', undefined, 2018],
		['the school year in its name', ['URN', 'READPROG'], 'ks2_raw_850_2016-2017.csv', undefined, 2017],
		['a short school year in its name', ['URN'], 'ks2 2022-23.csv', undefined, 2023],
		['a year alone in its name', ['URN'], 'ks2_2019.csv', undefined, 2019],
		['both, when they agree', ['MAT_AVERAGE_16'], '2016-2017_ks2.csv', undefined, 2017],
		['nothing, when they differ', ['MAT_AVERAGE_16'], '2017-2018_ks2.csv', undefined, undefined],
		['nothing, when neither speaks', ['URN'], 'england_ks2final.csv', undefined, undefined],
		['what was asked, whatever else speaks', ['MAT_AVERAGE_16'], '2017-2018_ks2.csv', 2019, 2019],
		['no number that is not a school year', ['URN'], 'ks2_850_2001234.csv', undefined, undefined],
		['no pair of years that do not follow', ['URN'], 'ks2_2016-2018.csv', undefined, undefined],
	])('takes %s', (_what, names, fileName, asked, year) => {
		expect(yearOfFile(names, fileName, asked)).toBe(year);
	});
});
