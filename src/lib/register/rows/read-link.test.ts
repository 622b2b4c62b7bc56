import { describe, expect, it } from 'vitest';
import { Headings } from '../reading/headings.ts';
import { linkKind } from './link-kind.ts';
import { groupReader, membershipReader } from './read-group.ts';
import { linkReader } from './read-link.ts';

const read = linkReader(new Headings(['URN', 'LinkURN', 'LinkName', 'LinkType', 'LinkEstablishedDate']));

describe('linkReader', () => {
	it('reads a link', () => {
		expect(read(['108299', '138950', 'St Thomas à Becket', 'Successor', '31-10-2012'])).toEqual({
			...{ urn: '108299', linkedUrn: '138950', kind: 'successor', linkType: 'Successor', linkedOn: '2012-10-31' },
		});
	});
	it.each([
		[['', '1389', '', 'Successor', ''], { skip: 'number-missing' }],
		[['108299', 'x', '', 'Successor', ''], { skip: 'number-wrong', column: 'LinkURN' }],
		[['108299', '108299', '', 'Successor', ''], { skip: 'link-self' }],
		[['108299', '138950', '', 'Successor', '2012'], { skip: 'date-wrong', column: 'LinkEstablishedDate' }],
	])('says why %j is left out', (cells, skip) => {
		expect(read(cells)).toEqual(skip);
	});
	it.each([
		['Predecessor - merged', 'predecessor'],
		['Successor - Split School', 'successor'],
		['Result of Amalgamation', 'other'],
		['Sixth Form Centre Link', 'other'],
	])('takes %s as %s', (type, kind) => {
		expect(linkKind(type)).toBe(kind);
	});
});

describe('groups', () => {
	const headings = new Headings(['URN', 'Linked UID', 'Group Name', 'Group Type', 'Closed Date', 'Joined date']);
	it('reads a membership, which ends when its group closes', () => {
		const row = membershipReader(headings)([
			'136762',
			'5188',
			'FIERTÉ',
			'Multi-academy trust',
			'31-08-2020',
			'01-06-2011',
		]);
		expect(row).toMatchObject({
			urn: '136762',
			joinedOn: '2011-06-01',
			leftOn: '2020-08-31',
			group: { uid: '5188', kind: 'trust' },
		});
	});
	it('leaves out sponsors, who may be people', () => {
		expect(groupReader(headings)(['1', '9', 'A Person', 'School sponsor', '', ''])).toEqual({ skip: 'sponsor' });
		expect(groupReader(headings)(['1', '', 'A trust', 'Trust', '', ''])).toEqual({ skip: 'group-missing' });
	});
});
