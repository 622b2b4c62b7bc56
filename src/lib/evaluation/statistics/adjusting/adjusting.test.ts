import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { holm } from './holm.ts';

const values = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 5 }), { maxLength: 20 });

test('p ≤ Benjamini-Hochberg ≤ Holm ≤ 1, and missing stays missing', () => {
	fc.assert(
		fc.property(values, (ps) => {
			const [bh, byHolm] = [benjaminiHochberg(ps), holm(ps)];
			expect(bh).toHaveLength(ps.length);
			ps.forEach((p, place) => {
				if (p === null) expect([bh[place], byHolm[place]]).toEqual([null, null]);
				else {
					expect(bh[place]!).toBeGreaterThanOrEqual(p * (1 - 1e-12));
					expect(byHolm[place]!).toBeGreaterThanOrEqual(bh[place]! * (1 - 1e-12));
					expect(byHolm[place]!).toBeLessThanOrEqual(1);
				}
			});
		}),
	);
});

test('adjusting does not depend on the order of the table', () => {
	fc.assert(
		fc.property(values, (ps) => {
			for (const adjust of [holm, benjaminiHochberg])
				expect([...adjust(ps)].reverse()).toEqual(adjust([...ps].reverse()));
		}),
	);
});

test('five p-values by hand, ties and a missing one among them', () => {
	const ps = [0.01, null, 0.04, 0.03, 0.03];
	expect(holm(ps).map((p) => p?.toFixed(4))).toEqual(['0.0400', undefined, '0.0900', '0.0900', '0.0900']);
	expect(benjaminiHochberg(ps).map((p) => p?.toFixed(4))).toEqual(['0.0400', undefined, '0.0400', '0.0400', '0.0400']);
});
