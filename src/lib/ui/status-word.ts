// Why: a bead's meaning is also said in words, in the reader's language.
import { m } from '#lib/paraglide/messages.js';
import type { Status } from './shapes.ts';

/** "done", "under way", "booked", "no date yet" or "worth a second look". */
export function statusWord(status: Status): string {
	switch (status) {
		case 'done':
			return m.ui_status_done();
		case 'now':
			return m.ui_status_now();
		case 'booked':
			return m.ui_status_booked();
		case 'none':
			return m.ui_status_none();
		case 'late':
			return m.ui_status_late();
	}
}
