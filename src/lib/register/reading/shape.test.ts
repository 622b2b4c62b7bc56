import { describe, expect, it } from 'vitest';
import { Headings, delimiterOf } from './headings.ts';
import { raggedness } from './ragged.ts';
import { shapeOf } from './shape.ts';

describe('shapeOf', () => {
	it.each([
		['URN,LA (code),EstablishmentName,TypeOfEstablishment (name)', 'search'],
		['URN,LA (code),EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name)', 'extract'],
		['URN,LinkURN,LinkName,LinkType,LinkEstablishedDate', 'links'],
		['URN,Linked UID,Group Name,Group Type', 'group-links'],
		['Group UID,Group ID,Group Name', 'groups'],
		['urn,school_name,status', 'plain'],
		['country,urn,name', 'plain'],
		['urn,school_name,reading_2018', undefined],
		['Name,Age', undefined],
		['', undefined],
	])('of %s', (header, shape) => {
		expect(shapeOf(new Headings(header.split(',')))).toBe(shape);
	});
});

describe('delimiterOf', () => {
	it.each([
		['a,b,c', ','],
		['a;b;c,d', ';'],
		['a\tb', '\t'],
		['a', ','],
	])('of %s', (line, delimiter) => {
		expect(delimiterOf(line)).toBe(delimiter);
	});
});

describe('raggedness', () => {
	const eight = new Headings('urn,name,c,d,e,f,g,h'.split(','));
	const row = (length: number, cell = 'x'): readonly string[] => Array.from({ length }, () => cell);
	it('allows a few cells too few and blank ones too many', () => {
		expect(raggedness(row(3), eight)).toBeUndefined();
		expect(raggedness([...row(8), '', ' '], eight)).toBeUndefined();
	});
	it('refuses what can no longer be told apart', () => {
		expect(raggedness(row(2), eight)).toEqual({ skip: 'too-short' });
		expect(raggedness(row(9), eight)).toEqual({ skip: 'too-long' });
	});
	it('lets linked schools spill into columns without a heading', () => {
		const spilling = new Headings(['urn', 'Linked establishments']);
		expect(raggedness(['1', '2 Successor', '3 Predecessor'], spilling)).toBeUndefined();
	});
});
