import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, slugOf } from './slug.ts';

describe('the short name of a programme', () => {
	it.each([
		['Coast and Valley', 'coast-and-valley'],
		['Partneriaeth Tŷ’r Ŵyn', 'partneriaeth-ty-r-wyn'],
		['Sign in', 'sign-in-programme'],
		['…', 'programme'],
	])('of %s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));

	it('always fits in an address', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (name) => {
				expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			}),
		);
	});

	it('is nobody else’s', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'a-4')), (taken) => {
				expect(taken).not.toContain(freeSlug('a', taken));
			}),
		);
	});
});
