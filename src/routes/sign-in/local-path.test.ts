import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPath } from './local-path.ts';

describe('where a sign-in leads', () => {
	it.each(['/', '/demo/reviews?x=1#y', '/signed-in'])('goes on to %s', (path) => expect(localPath(path)).toBe(path));

	it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '', null, undefined, '/a\nb'])(
		'stays here instead of %s',
		(path) => expect(localPath(path)).toBe('/'),
	);

	it('never leaves the site', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(new URL(localPath(text), 'https://here.example').origin).toBe('https://here.example');
			}),
		);
	});
});
