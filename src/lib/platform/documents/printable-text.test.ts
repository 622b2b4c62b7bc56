import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasInk, printableText } from './printable-text.ts';

const everything = () => true;
const latinOnly = (cluster: string) => /^(?:[\u0020-\u024f]|[\u0300-\u036f])+$/u.test(cluster);

describe('text for paper', () => {
	it.each([
		['Tŷ Ŵyn', 'Tŷ Ŵyn'],
		['w\u0302yn', 'ŵyn'],
		['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
		['a\tb', 'a b'],
		['a\u0000\u001b[31mb\u202ec\ufeff', 'a[31mbc'],
		['\ud800x', '[U+FFFD]x'],
		['水 and 👩‍🏫', '[U+6C34] and [U+1F469][U+1F3EB]'],
		['a\u20d2b', 'a[U+20D2]b'],
	])('%j becomes %j', (given, expected) => {
		expect(printableText(given, latinOnly)).toBe(expected);
	});

	it('gets a place to break in very long words, and loses nothing by it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
				const printed = printableText(text, everything);
				expect(
					printed.split(/[\s\u200b]/u).every((word) => Array.from(new Intl.Segmenter().segment(word)).length <= 64),
				).toBe(true);
				const bare = (value: string) => value.replace(/[\s\u200b]/gu, '');
				expect(bare(printed)).toBe(bare(printableText(printed, everything)));
			}),
		);
		expect(
			printableText('a'.repeat(70), everything)
				.split('\u200b')
				.map((part) => part.length),
		).toEqual([32, 32, 6]);
	});
});

it('knows what would be seen', () => {
	for (const text of ['', ' \n', '\u200b\u00ad', '\u0007', '\u202e']) expect(hasInk(text)).toBe(false);
	for (const text of ['a', ' . ', '水', '\ud800']) expect(hasInk(text)).toBe(true);
});
