import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords, searchQuery, searchText } from './search-words.ts';

describe('search words', () => {
	it.each([
		['St. Mary’s C.E. Primary', ['st', 'marys', 'ce', 'primary']],
		['Ysgol Gynradd Llanbedr-y-Cennin', ['ysgol', 'gynradd', 'llanbedr', 'y', 'cennin']],
		['Tŷ Gwyn & École Ŵyn', ['ty', 'gwyn', 'and', 'ecole', 'wyn']],
		['St John C of E', ['st', 'john', 'cofe']],
		['  ', []],
	])('of %s', (text, words) => {
		expect(plainWords(text)).toEqual(words);
	});
	it('finds one word by another that stands for it', () => {
		expect(searchText("St Mary's CofE")).toBe('st saint marys cofe church of england ce');
	});
	it('asks for words that begin with what was typed, and never for anything else', () => {
		expect(searchQuery('alt inf')).toBe('alt:* & inf:*');
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(searchQuery(text) ?? 'x:*').toMatch(/^[\p{L}\p{N}]+:\*(?: & [\p{L}\p{N}]+:\*)*$/u);
			}),
		);
	});
	it('does not mind accents, capitals or marks', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', 'é', 'Ŵ', ' ', "'", '-', '1') }), (text) => {
				expect(plainWords(text.toUpperCase())).toEqual(plainWords(text));
			}),
		);
	});
});
