import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadCodes } from './spread.ts';

test('exactly so many agree, and so many neither where that is given', () => {
	const spread = fc
		.integer({ min: 1, max: 400 })
		.chain((n) =>
			fc.record({ n: fc.constant(n), agree: fc.nat(n), strongly: fc.double({ min: 0, max: 1, noNaN: true }) }),
		)
		.chain((one) =>
			fc.record({ one: fc.constant(one), neither: fc.option(fc.nat(one.n - one.agree), { nil: undefined }) }),
		);
	fc.assert(
		fc.property(spread, ({ one: { n, agree, strongly }, neither }) => {
			const codes = spreadCodes(n, { agree, strongly, neither });
			expect(codes).toHaveLength(n);
			expect(codes.filter((code) => code >= 4)).toHaveLength(agree);
			if (neither !== undefined) expect(codes.filter((code) => code === 3)).toHaveLength(neither);
			expect(codes.every((code) => [1, 2, 3, 4, 5].includes(code))).toBe(true);
		}),
	);
});
