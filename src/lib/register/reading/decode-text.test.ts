import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe('decodeText', () => {
	it('reads UTF-8 as it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(decodeText(new TextEncoder().encode(text))).toBe(text);
			}),
		);
	});
	it.each([
		['smart quotes', bytes(0x91, 0x41, 0x92), '‘A’'],
		['accents and the degree sign', bytes(0x54, 0xe0, 0xb0), 'Tà°'],
		['the euro', bytes(0x80), '€'],
		['a hole in the table', bytes(0x81), '\u0081'],
	])('reads Windows-1252 %s', (_name, input, text) => {
		expect(decodeText(input)).toBe(text);
	});
	it('decides line by line, so that one bad line does not spoil the others', () => {
		const mixed = bytes(0xc3, 0xa9, 0x0a, 0xe9, 0x0d, 0x0a, 0xc5, 0xb5);
		expect(decodeText(mixed)).toBe('é\né\r\nŵ');
	});
	it('reads any bytes at all without failing', () => {
		fc.assert(fc.property(fc.uint8Array(), (input) => decodeText(input).isWellFormed()));
	});
});
