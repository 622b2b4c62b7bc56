import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberReader, readDate, readLabel, readPostcode, readText, readWebsite, unreadable } from './cell-values.ts';

describe('readDate', () => {
	it.each([
		['31-12-2024', '2024-12-31'],
		['1/9/2012', '2012-09-01'],
		['2012-09-01', '2012-09-01'],
		['2012-09-01T00:00:00', '2012-09-01'],
		['01-09-2012 00:00:00', '2012-09-01'],
		['', null],
		['01-01-1900', null],
		['1900-01-01', null],
		['31-02-2020', unreadable],
		['12-31-2020', unreadable],
		['2020', unreadable],
		['soon', unreadable],
	])('reads %s', (cell, date) => {
		expect(readDate(cell)).toBe(date);
	});
	it('reads every day the same from either way of writing it', () => {
		const days = fc.date({ min: new Date('1901-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(days, (day) => {
				const iso = day.toISOString().slice(0, 10);
				expect(readDate(iso.split('-').toReversed().join('-'))).toBe(iso);
				expect(readDate(iso)).toBe(iso);
			}),
		);
	});
});

describe('numberReader', () => {
	const percent = numberReader(0, 100, false);
	it.each([
		['44%', 44],
		['18.08', 18.08],
		['SUPP', null],
		['', null],
		['101', unreadable],
		['-1', unreadable],
		['many', unreadable],
		['1e3', unreadable],
	])('reads the percentage %s', (cell, value) => {
		expect(percent(cell)).toBe(value);
	});
	it.each([
		['1,234', 1234],
		['29199.00', 29199],
		['12.5', unreadable],
		['1,23', unreadable],
	])('reads the whole number %s', (cell, value) => {
		expect(numberReader(0, 100_000, true)(cell)).toBe(value);
	});
});

describe('text', () => {
	it('is tidied', () => {
		expect(readText(' St \u00a0 Mary’s\t')).toBe('St Mary’s');
		expect(readText(' \u0000 ')).toBeNull();
		expect(readLabel('Not applicable')).toBeNull();
		expect(readLabel('Roman Catholic')).toBe('Roman Catholic');
		expect(readPostcode('gu341dh')).toBe('GU34 1DH');
		expect(readPostcode('75001')).toBe('75001');
	});
	it.each([
		['www.alton-inf.hants.sch.uk', 'https://www.alton-inf.hants.sch.uk'],
		['/www.ashteadchildrenscentre.com', 'https://www.ashteadchildrenscentre.com'],
		['http://a.sch.uk/x', 'http://a.sch.uk/x'],
		['head@school.sch.uk', null],
		['javascript:alert(1)', null],
		['none', null],
		['', null],
	])('keeps of the web address %s only an address', (cell, address) => {
		expect(readWebsite(cell)).toBe(address);
	});
});
