import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	newWorkshopCode,
	readWorkshopCode,
	spacedWorkshopCode,
	workshopCodeAlphabet,
	workshopCodeLength,
} from './workshop-code.ts';

/** Hands out the given bytes one after the other, over and over. */
function bytesFrom(bytes: readonly number[]): (count: number) => Uint8Array {
	let next = 0;
	return (count) => Uint8Array.from({ length: count }, () => bytes[next++ % bytes.length] ?? 0);
}

describe('newWorkshopCode', () => {
	it('skips bytes that would favour some characters', () => {
		expect(newWorkshopCode(bytesFrom([255, 0, 240, 29, 30, 59, 1, 2]))).toBe('0Z0Z12');
	});
	it('is always readable again, however it is typed', () => {
		const bytes = fc.array(fc.integer({ min: 0, max: 239 }), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(bytes, fc.boolean(), fc.constantFrom('', ' ', '-', ' – '), (given, lower, gap) => {
				const code = newWorkshopCode(bytesFrom(given));
				expect(code).toHaveLength(workshopCodeLength);
				const typed = ` ${code.slice(0, 3)}${gap}${code.slice(3)} `;
				const misread = typed.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('V', 'u');
				expect(readWorkshopCode(lower ? typed.toLowerCase() : typed)).toBe(code);
				expect(readWorkshopCode(misread)).toBe(code);
				expect(readWorkshopCode(spacedWorkshopCode(code))).toBe(code);
			}),
		);
	});
	it('uses every character equally often', () => {
		const seen = new Map<string, number>();
		for (let byte = 0; byte < 240; byte += 1) {
			const character = newWorkshopCode(bytesFrom([byte])).charAt(0);
			seen.set(character, (seen.get(character) ?? 0) + 1);
		}
		expect([...seen.keys()].toSorted().join('')).toBe(workshopCodeAlphabet);
		expect(new Set(seen.values())).toEqual(new Set([8]));
	});
});

describe('readWorkshopCode', () => {
	it.each(['', '12345', '1234567', 'ABCDEF', '12 34é', '<12345>'])('refuses %j', (typed) => {
		expect(readWorkshopCode(typed)).toBeUndefined();
	});
	it('only ever gives back a code in its one written form', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (typed) => {
				const code = readWorkshopCode(typed);
				if (code !== undefined) expect(readWorkshopCode(code)).toBe(code);
			}),
		);
	});
});
