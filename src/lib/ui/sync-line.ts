// Why: the page always says where one's words are: here only, on their way, or safe.
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

/** The words the server sent with the line, in the reader's language; `{time}` is now. */
function wordsOn(line: HTMLElement, state: SyncState): string {
	const words = JSON.parse(line.dataset['words'] ?? '{}') as Partial<Record<SyncState, string>>;
	return (words[state] ?? '').replace('{time}', clock(new Date()));
}

/** Says the state on every `Sync` line of the form: those inside it, and those that name its id. */
export function saySync(form: HTMLFormElement, state: SyncState): void {
	const lines = new Set(form.querySelectorAll<HTMLElement>('[data-sync]'));
	if (form.id !== '')
		for (const line of document.querySelectorAll<HTMLElement>(`[data-sync="${CSS.escape(form.id)}"]`)) lines.add(line);
	for (const line of lines) {
		line.dataset['state'] = state;
		const text = line.querySelector('[data-sync-text]');
		const words = wordsOn(line, state);
		if (text && text.textContent !== words) text.textContent = words;
		line.querySelector<HTMLElement>('[data-sync-bead]')?.setAttribute('data-s', beads[state]);
		line.querySelector('[data-sync-look]')?.setAttribute('formaction', form.dataset['save'] ?? form.action);
	}
}
