/** Why: a rule that need not be given up must not be blamed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestRules } from './fewest-rules.ts';

test('what is found clashes, and without any one of it the rest holds', () => {
	const clash = fc.uniqueArray(fc.nat({ max: 19 }), { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(fc.array(clash, { minLength: 1, maxLength: 4 }), (clashes) => {
			const rules = Array.from({ length: 20 }, (_, rule) => rule);
			const holds = (kept: readonly number[]): boolean =>
				!clashes.some((one) => one.every((rule) => kept.includes(rule)));
			const found = fewestRules(rules, holds) ?? [];
			expect(holds(found)).toBe(false);
			for (const rule of found) expect(holds(found.filter((other) => other !== rule))).toBe(true);
		}),
	);
});

test('when nothing at all can hold, no rule is blamed', () => {
	expect(fewestRules([1, 2], () => false)).toBeUndefined();
});
