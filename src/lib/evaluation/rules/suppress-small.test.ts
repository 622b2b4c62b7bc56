import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressSmall } from './suppress-small.ts';

test.each([
	[
		[41, 41, 39, 22, 14],
		[41, 41, 39, 22, 14],
	],
	[
		[10, 3, 20],
		[null, null, 20],
	],
	[
		[2, 2, 30],
		[null, null, null],
	],
	[
		[2, 3, 30],
		[null, null, 30],
	],
	[
		[4, 0, 12],
		[null, 0, null],
	],
	[
		[0, 0, 12],
		[0, 0, 12],
	],
	[[3], [null]],
	[[], []],
])('%j becomes %j', (cells, shown) => {
	expect(suppressSmall(cells)).toEqual(shown);
});

test('nobody can be found by subtraction', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(30), { maxLength: 8 }), (cells) => {
			const shown = suppressSmall(cells);
			const hidden = cells.filter((_, place) => shown[place] === null);
			for (const [place, count] of shown.entries()) if (count !== null) expect(count).toBe(cells[place]);
			expect(shown.every((count) => count === null || count === 0 || count >= 5)).toBe(true);
			const whole = hidden.length === cells.length;
			if (hidden.length > 0 && !whole) {
				expect(hidden.length).toBeGreaterThanOrEqual(2);
				expect(hidden.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(5);
			}
		}),
	);
});
