/** Why: an invitation is waiting, or it is over in one of three ways; every page says the same of it. */

/** How long an invitation can be accepted, in days: the longest school holiday but the summer's, and a week to find it. */
export const invitationDays = 21;

/** The stored facts of an invitation. */
export interface InvitationFacts {
	readonly expiresAt: Date;
	readonly acceptedAt: Date | null;
	readonly withdrawnAt: Date | null;
}

export type InvitationState = 'waiting' | 'accepted' | 'withdrawn' | 'expired';

/** Where the invitation is at `now`. */
export function invitationState({ expiresAt, acceptedAt, withdrawnAt }: InvitationFacts, now: Date): InvitationState {
	if (acceptedAt !== null) return 'accepted';
	if (withdrawnAt !== null) return 'withdrawn';
	return expiresAt.getTime() <= now.getTime() ? 'expired' : 'waiting';
}

/** The instant at which an invitation sent at `sentAt` can no longer be accepted. */
export function invitationExpiry(sentAt: Date): Date {
	return new Date(sentAt.getTime() + invitationDays * 24 * 60 * 60 * 1000);
}
