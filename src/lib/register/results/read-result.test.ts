// The rows of published results, with each thing that makes a row no school's figures.
import { describe, expect, it } from 'vitest';
import { Headings } from '../reading/headings.ts';
import { resultReader, resultShapeOf } from './read-result.ts';

const wide = new Headings(['RECTYPE', 'URN', 'TELIG', 'READ_AVERAGE', 'MATPROG', 'READ_AVERAGE_17']);
const read = resultReader('wide', wide, { country: 'england', year: 2018 });

describe('resultReader', () => {
	it('takes a school’s figures and leaves the repeated ones of earlier years alone', () => {
		expect(read(['1', '100000', '29', '106', 'LOWCOV', '101'])).toEqual({
			country: 'england',
			urn: '100000',
			year: 2018,
			figures: [
				{ measure: 'telig', state: 'value', value: 29 },
				{ measure: 'read_average', state: 'value', value: 106 },
				{ measure: 'matprog', state: 'low-coverage', value: null },
			],
		});
	});

	it('takes a row that ends early: what is not there is not stated', () => {
		expect(read(['2', '100000', '0'])).toMatchObject({
			figures: [{ value: 0 }, { state: 'not-stated' }, { state: 'not-stated' }],
		});
	});

	it.each([
		['a row that adds up an authority', ['3', '', '4000', '104', '0', ''], { skip: 'summary-row' }],
		['a row without a number', ['1', ' ', '4', '104', '0', ''], { skip: 'number-missing' }],
		['a score that cannot be', ['1', '100000', '4', '404', '0', ''], { skip: 'figure-wrong', column: 'READ_AVERAGE' }],
		['a word nobody knows', ['1', '100000', '4', '104', 'maybe', ''], { skip: 'figure-wrong', column: 'MATPROG' }],
	])('leaves out %s', (_what, cells, skip) => {
		expect(read(cells)).toEqual(skip);
	});

	it.each([2020, 2021, 2022])('leaves out figures for %i, when England published none', (year) => {
		const reader = resultReader('wide', wide, { country: 'england', year });
		expect(reader(['1', '100000', '29', '106', '0', ''])).toEqual({ skip: 'year-unpublished' });
		expect(resultReader('wide', wide, { country: 'other', year })(['1', '7', '29', '106', '0', ''])).toMatchObject({
			year,
		});
	});

	it.each([
		['2018', 2018],
		['2017/18', 2018],
		['2017-2018', 2018],
		['201718', 2018],
		['2017/2019', undefined],
		['18', undefined],
		['', undefined],
	])('reads the year %j of a row', (cell, year) => {
		const headings = new Headings(['urn', 'academic_year_end', 'read_average']);
		const row = resultReader('wide', headings, { country: 'england', year: 2016 })(['100000', cell, '100']);
		if (year === undefined) expect(row).toEqual({ skip: 'year-wrong', column: 'academic_year_end' });
		else expect(row).toMatchObject({ year });
	});

	it('reads the long shape, a figure a row', () => {
		const headings = new Headings(['urn', 'year', 'measure', 'value']);
		const long = resultReader('long', headings, { country: 'england', year: undefined });
		expect(resultShapeOf(headings)).toBe('long');
		expect(long(['100000', '2018', 'MAT_AVERAGE', '104'])).toMatchObject({
			figures: [{ measure: 'mat_average', value: 104 }],
		});
		expect(long(['100000', '2018', 'happiness', '104'])).toEqual({ skip: 'measure-unknown', column: 'measure' });
		expect(long(['100000', '2018', 'mat_average', 'hm'])).toEqual({ skip: 'figure-wrong', column: 'value' });
	});

	it('keeps a withheld progress score apart from a blank one', () => {
		const headings = new Headings(['urn', 'readprog', 'matprog', 'low_coverage']);
		const reader = resultReader('wide', headings, { country: 'england', year: 2018 });
		const states = (...cells: readonly string[]) => {
			const row = reader(['100000', ...cells]);
			return 'figures' in row ? row.figures.map((one) => one.state) : row;
		};
		expect(states('', '0.4', '1')).toEqual(['low-coverage', 'value']);
		expect(states('', '0.4', '0')).toEqual(['not-stated', 'value']);
		expect(states('', '', '1')).toEqual(['not-stated', 'not-stated']);
	});
});

describe('resultShapeOf', () => {
	it.each([
		[['URN', 'SCHNAME', 'TELIG'], undefined],
		[['SCHNAME', 'READ_AVERAGE'], undefined],
		[['URN', 'EstablishmentName', 'Status'], undefined],
		[['URN', 'READ_AVERAGE'], 'wide'],
	])('of %j is %s', (names, shape) => {
		expect(resultShapeOf(new Headings(names))).toBe(shape);
	});
});
