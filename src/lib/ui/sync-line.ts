// Why: the page always says where one's words are: here only, on their way, or safe.
import { m } from '#lib/paraglide/messages.js';
import { clock } from './dates.ts';

/** Where the words of a form are. */
export type SyncState = 'idle' | 'saving' | 'saved' | 'kept' | 'restored' | 'changed' | 'signed-out' | 'refused';

const beads: Readonly<Record<SyncState, string>> = {
	idle: 'booked',
	saving: 'now',
	saved: 'done',
	kept: 'booked',
	restored: 'now',
	changed: 'now',
	'signed-out': 'booked',
	refused: 'booked',
};

function words(state: SyncState): string {
	switch (state) {
		case 'idle':
			return m.ui_sync_idle();
		case 'saving':
			return m.ui_sync_saving();
		case 'saved':
			return m.ui_sync_saved({ time: clock(new Date()) });
		case 'kept':
			return m.ui_sync_kept();
		case 'restored':
			return m.ui_sync_restored();
		case 'changed':
			return m.ui_sync_changed();
		case 'signed-out':
			return m.ui_sync_signed_out();
		case 'refused':
			return m.ui_sync_refused();
	}
}

/** Says the state on every `Sync` line of the form: those inside it, and those that name its id. */
export function saySync(form: HTMLFormElement, state: SyncState): void {
	const lines = new Set(form.querySelectorAll<HTMLElement>('[data-sync]'));
	if (form.id !== '')
		for (const line of document.querySelectorAll<HTMLElement>(`[data-sync="${CSS.escape(form.id)}"]`)) lines.add(line);
	for (const line of lines) {
		line.dataset['state'] = state;
		const text = line.querySelector('[data-sync-text]');
		if (text && text.textContent !== words(state)) text.textContent = words(state);
		line.querySelector<HTMLElement>('[data-sync-bead]')?.setAttribute('data-s', beads[state]);
		line.querySelector('[data-sync-look]')?.setAttribute('formaction', form.dataset['save'] ?? form.action);
	}
}
