/** Why: where a partnership is, in two words, on every page alike. */
import { m } from '#lib/paraglide/messages.js';
import type { PartnershipStatus } from '#lib/partnerships/index.ts';

/** "being formed", "at work", "pausing", "ended". */
export function partnershipStatusWord(status: PartnershipStatus): string {
	const words: Readonly<Record<PartnershipStatus, () => string>> = {
		forming: m.partnerships_status_forming,
		active: m.partnerships_status_active,
		paused: m.partnerships_status_paused,
		ended: m.partnerships_status_ended,
	};
	return words[status]();
}
