import { describe, expect, it } from 'vitest';
import { nextForPartnership, type PartnershipProgress } from './next-for-partnership.ts';

const whole: PartnershipProgress = {
	status: 'forming',
	schools: 5,
	hasLead: true,
	hasAims: true,
	hasDecisionRules: true,
	withoutHead: 0,
	unplaced: 0,
	clusters: [{ id: 'a', schools: 5, hasCycle: false }],
};

describe('what a partnership needs next', () => {
	it.each([
		[{ schools: 1 }, 'add-schools'],
		[{ hasLead: false }, 'choose-lead'],
		[{ withoutHead: 2 }, 'invite-heads'],
		[{ hasAims: false }, 'write-agreement'],
		[{ hasDecisionRules: false }, 'write-agreement'],
		[{ unplaced: 1 }, 'divide'],
		[{}, 'open-cycle'],
		[{ clusters: [{ id: 'a', schools: 5, hasCycle: true }] }, 'nothing'],
		[{ status: 'paused', schools: 1 }, 'paused'],
		[{ status: 'ended' }, 'ended'],
	] as const)('%o: %s', (change, kind) => {
		expect(nextForPartnership({ ...whole, ...change }).kind).toBe(kind);
	});
});
