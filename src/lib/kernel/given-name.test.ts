import { describe, expect, it } from 'vitest';
import { givenName } from './given-name.ts';

describe('givenName', () => {
	it.each([
		['Ruth Adeyemi', 'Ruth'],
		['Dr Ines Calder', 'Ines'],
		['Mrs. Ann Lee', 'Ann'],
		['Mr Pugh', 'Mr Pugh'],
		['Siân', 'Siân'],
		['', ''],
	])('greets %j as %j', (name, greeted) => {
		expect(givenName(name)).toBe(greeted);
	});
});
