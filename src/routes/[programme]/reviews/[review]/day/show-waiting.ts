// Why: a note that only this device has stands in the list of notes, and says so, until the server has it.
import { clock } from '#lib/ui/dates.ts';
import { said, type WaitingNote } from './waiting-notes.ts';

/** Where a waiting note is: only here, taken by the server, refused by it, or there in another version. */
export type WaitingLook = 'here' | 'done' | 'refused' | 'look';

const beads: Readonly<Record<WaitingLook, string>> = { here: 'booked', done: 'done', refused: 'late', look: 'late' };

/** Shows the note in the page's list of waiting notes, the newest first, or changes what is said of it there. */
export function showWaiting(note: WaitingNote, look: WaitingLook): void {
	const place = document.querySelector<HTMLElement>('[data-waiting-notes]');
	const list = place?.querySelector('ul');
	if (!place || !list) return;
	const id = `waiting-${note.id}`;
	const item = document.getElementById(id) ?? made(place, id, list);
	const words = JSON.parse(place.dataset['waitingNotes'] ?? '{}') as Partial<Record<WaitingLook, string>>;
	put(item, '[data-state]', words[look] ?? '');
	put(item, '[data-seen]', said(note, 'seen').trim());
	put(item, '[data-meta]', [clock(new Date(note.at)), note.source.toLocaleLowerCase()].join(', '));
	item.querySelector<HTMLElement>('.bead')?.setAttribute('data-s', beads[look]);
	const link = item.querySelector<HTMLAnchorElement>('a');
	if (link) {
		link.href = `?note=${note.id}`;
		link.hidden = look !== 'look';
	}
	list.hidden = false;
	document.querySelector<HTMLElement>('[data-no-notes]')?.setAttribute('hidden', '');
}

function made(place: HTMLElement, id: string, list: HTMLElement): HTMLElement {
	const item = document.createElement('li');
	item.id = id;
	const inside = place.querySelector('template')?.content.cloneNode(true);
	if (inside) item.append(inside);
	list.prepend(item);
	return item;
}

function put(item: HTMLElement, where: string, words: string): void {
	const element = item.querySelector(where);
	if (element && element.textContent !== words) element.textContent = words;
}
