/** Why: the ring must not send a school back to a step that was left out and is long past. */
import { expect, test } from 'vitest';
import { stepReached } from './ring-shape.ts';
import type { CycleStep } from './shapes.ts';

test.each<[readonly CycleStep['status'][], number]>([
	[['none', 'none', 'none'], 0],
	[['now', 'booked', 'none'], 0],
	[['done', 'late', 'none'], 1],
	[['none', 'done', 'now'], 2],
	[['late', 'done', 'booked'], 2],
	[['done', 'done', 'done'], 2],
	[[], 0],
])('%j has come to step %i', (statuses, place) => {
	expect(stepReached(statuses.map((status) => ({ status })))).toBe(place);
});
