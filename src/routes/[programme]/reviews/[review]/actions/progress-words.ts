/** Why: how an action stands is told in the same words and with the same bead everywhere. */
import type { ActionProgressWord } from '#lib/improvement/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Status } from '#lib/ui/index.ts';

export const progressWord: Readonly<Record<ActionProgressWord, () => string>> = {
	planned: m.improvement_progress_planned,
	'in-progress': m.improvement_progress_in_progress,
	done: m.improvement_progress_done,
	changed: m.improvement_progress_changed,
	stopped: m.improvement_progress_stopped,
};

export const progressBead: Readonly<Record<ActionProgressWord, Status>> = {
	planned: 'booked',
	'in-progress': 'now',
	done: 'done',
	changed: 'now',
	stopped: 'none',
};
