import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisSteps } from './axis-steps.ts';

test.each([
	[0, 0.42, [0, 0.2, 0.4, 0.6]],
	[0, 0.5, [0, 0.2, 0.4, 0.6]],
	[103.1, 104.9, [103, 103.5, 104, 104.5, 105]],
	[-0.4, 0.9, [-0.5, 0, 0.5, 1]],
	[0, 0, [0, 0.5, 1]],
])('from %d to %d', (low, high, steps) => {
	const found = axisSteps(low, high);
	if (low === high) expect(found[0]).toBe(0);
	else expect(found).toEqual(steps);
});

test('spans the data with few steps, whatever they are', () => {
	const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(number, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, span) => {
			const steps = axisSteps(low, low + span);
			expect(steps[0]).toBeLessThanOrEqual(low + 1e-6 * span);
			expect(steps.at(-1)).toBeGreaterThanOrEqual(low + span - 1e-6 * span);
			expect(steps.length).toBeLessThanOrEqual(7);
		}),
	);
});
