import { describe, expect, it } from 'vitest';
import { invitationExpiry, invitationState } from './invitation-state.ts';

const sent = new Date('2026-11-23T10:00:00Z');
const facts = { expiresAt: invitationExpiry(sent), acceptedAt: null, withdrawnAt: null };

describe('an invitation', () => {
	it('waits for three weeks', () => {
		expect(invitationState(facts, new Date('2026-12-14T09:59:59Z'))).toBe('waiting');
		expect(invitationState(facts, new Date('2026-12-14T10:00:00Z'))).toBe('expired');
	});

	it('is over once accepted or withdrawn, whatever the day', () => {
		const late = new Date('2027-06-01T00:00:00Z');
		expect(invitationState({ ...facts, acceptedAt: sent }, late)).toBe('accepted');
		expect(invitationState({ ...facts, withdrawnAt: sent }, late)).toBe('withdrawn');
	});
});
