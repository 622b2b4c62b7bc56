import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfUp } from '../statistics/index.ts';
import { countsThatRound, nearestCount } from './counts-that-round.ts';

// The solutions that domain d lists beside each printed percentage.
test.each([
	[16, 422, [66, 67, 68, 69]],
	[40, 422, [167, 168, 169, 170]],
	[66, 137, [90, 91]],
	[21, 137, [29]],
	[81, 157, [127]],
	[15, 339, [50, 51, 52]],
	[34, 157, [53, 54]],
	[88, 339, [297, 298, 299, 300]],
	[64, 157, [100, 101]],
	[68, 339, [229, 230, 231, 232]],
	[91, 157, [143]],
	[54, 339, [182, 183, 184]],
	[68, 157, [106, 107]],
	[77, 44, [34]],
	[89, 157, [139, 140]],
	[75, 44, [33]],
	[78, 157, [122, 123]],
	[61, 44, [27]],
	[60, 157, [94]],
	[50, 44, [22]],
	[35, 157, [55]],
	[46, 157, [72, 73]],
	[52, 157, [81, 82]],
	[29, 157, [45, 46]],
	[6, 157, [9, 10]],
	[60, 44, []],
])('%d %% of %d', (percent, n, counts) => {
	expect(countsThatRound(percent, n)).toEqual(counts);
});

test('the nearest count rounds back, and none is nearer', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(1000), (n, some) => {
			const percent = roundHalfUp((100 * (some % (n + 1))) / n);
			const chosen = nearestCount(percent, n);
			expect(roundHalfUp((100 * chosen) / n)).toBe(percent);
			for (const other of countsThatRound(percent, n))
				expect(Math.abs((100 * chosen) / n - percent)).toBeLessThanOrEqual(Math.abs((100 * other) / n - percent));
		}),
	);
	expect(() => nearestCount(60, 44)).toThrow(RangeError);
});
