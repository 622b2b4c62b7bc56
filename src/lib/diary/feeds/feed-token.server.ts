/** Why: whoever knows a feed's address reads the calendar, so the address is shown once and only its fingerprint is kept. */
import { createHash, randomBytes } from 'node:crypto';

/** A new secret, 43 characters that can stand in an address. */
export function newFeedToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. */
export function hashOfFeedToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
