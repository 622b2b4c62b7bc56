import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTerms, longestTerm, renameTerm, type Term, termKeys, termsOf } from './terms.ts';

const family: Term = { en: { singular: 'family', plural: 'families' }, cy: { singular: 'teulu', plural: 'teuluoedd' } };

describe('terms', () => {
	it('keep our words where a programme has not renamed them', () => {
		expect(termsOf({ cluster: family })).toEqual({ ...defaultTerms, cluster: family });
		expect(Object.keys(termsOf({}))).toEqual([...termKeys]);
	});
	it('are tidied of stray spaces', () => {
		const typed: Term = { ...family, en: { singular: '  school \n family ', plural: 'families' } };
		const result = renameTerm(typed);
		expect(result.kind === 'renamed' && result.term.en.singular).toBe('school family');
	});
	it('name every box that needs another look', () => {
		const typed: Term = {
			en: { singular: ' ', plural: 'x'.repeat(longestTerm + 1) },
			cy: { singular: 'teulu', plural: '' },
		};
		expect(renameTerm(typed)).toEqual({
			kind: 'refused',
			problems: [
				{ kind: 'missing', locale: 'en', form: 'singular' },
				{ kind: 'too-long', locale: 'en', form: 'plural' },
				{ kind: 'missing', locale: 'cy', form: 'plural' },
			],
		});
	});
	it('once renamed can be renamed to the same again', () => {
		const forms = fc.record({ singular: fc.string(), plural: fc.string() });
		fc.assert(
			fc.property(fc.record({ en: forms, cy: forms }), (typed) => {
				const first = renameTerm(typed);
				if (first.kind === 'renamed') expect(renameTerm(first.term)).toEqual(first);
			}),
		);
	});
});
