// Why: a note that cannot be sent makes room for the next one; it waits in a list of its own and is sent once, by itself.
import { newId } from '#lib/kernel/index.ts';
import { sayCount } from '#lib/ui/count-forms.ts';
import { typedWords } from '#lib/ui/form-words.ts';
import { journalKey, writeJournal } from '#lib/ui/journal.ts';
import { saveAddress } from '#lib/ui/save-form.ts';
import { sendForm, type SaveOutcome } from '#lib/ui/send-form.ts';
import { rememberNote } from './note-in-hand.ts';
import { showWaiting, type WaitingLook } from './show-waiting.ts';
import { readWaiting, said, waitingKey, withNote, withoutNote, type WaitingNote } from './waiting-notes.ts';

/** Milliseconds until sending is tried again. */
const again = 15_000;

/** Keeps the queue of a new note's form: takes in what could not be sent, sends it when it can, and shows how many wait. */
export function queueNotes(form: HTMLFormElement): void {
	const { person = '', review = '' } = form.dataset;
	const key = waitingKey(person, review);
	const looks = new Map<string, WaitingLook>();
	let timer: number | undefined;

	const waiting = (): readonly WaitingNote[] => readWaiting(localStorage.getItem(key));
	const store = (notes: readonly WaitingNote[]): void => {
		if (notes.length === 0) localStorage.removeItem(key);
		else localStorage.setItem(key, JSON.stringify(notes));
	};
	const say = (): void => {
		const count = waiting().length;
		for (const place of document.querySelectorAll<HTMLElement>('[data-waiting-count]')) {
			place.hidden = count === 0;
			const words = place.querySelector('small');
			if (words) words.textContent = sayCount(JSON.parse(place.dataset['waitingCount'] ?? '[]') as string[], count);
		}
	};
	const show = (note: WaitingNote, look: WaitingLook): void => {
		looks.set(note.id, look);
		showWaiting(note, look);
	};

	const settle = (note: WaitingNote, { kind }: SaveOutcome): boolean => {
		if (kind === 'away' || kind === 'signed-out') return false;
		if (kind === 'refused') {
			show(note, 'refused');
			return true;
		}
		// Two versions of one note: its words go where the note's own page finds them, and shows both.
		if (kind === 'stale')
			localStorage.setItem(
				journalKey(person, `note-${note.id}`),
				writeJournal({ entries: note.entries, version: note.version, at: note.at }),
			);
		store(withoutNote(waiting(), note));
		show(note, kind === 'stale' ? 'look' : 'done');
		say();
		return true;
	};
	const sendAll = async (): Promise<void> => {
		for (const note of waiting()) {
			if (looks.get(note.id) === 'refused') continue;
			// Another tab may have sent it by now.
			if (!waiting().some(({ id }) => id === note.id)) continue;
			const body = new FormData();
			for (const [name, value] of note.entries) body.append(name, value);
			body.set('note', note.id);
			body.set('version', note.version);
			if (!settle(note, await sendForm(saveAddress(form), body, false))) break;
		}
		const left = waiting().some(({ id }) => looks.get(id) !== 'refused');
		clearTimeout(timer);
		if (left) timer = window.setTimeout(send, again);
	};
	const alone = (): Promise<void> =>
		'locks' in navigator
			? navigator.locks.request(key, { ifAvailable: true }, async (lock) => {
					if (lock) await sendAll();
				})
			: sendAll();
	const send = (): void => {
		if (waiting().length > 0) void alone();
	};

	const takeIn = (): void => {
		const id = form.querySelector<HTMLInputElement>('input[name="note"]');
		const version = form.querySelector<HTMLInputElement>('input[name="version"]');
		if (!id || !version) return;
		const chip = form.querySelector('input[name="source"]:checked')?.closest('label');
		const note: WaitingNote = {
			id: id.value,
			version: version.value,
			entries: typedWords(form),
			source: chip?.textContent.trim() ?? '',
			at: Date.now(),
		};
		if (said(note, 'seen').trim() === '') return;
		try {
			store(withNote(waiting(), note));
		} catch {
			// Without room on the device the words stay in the form, where they are safe while the page is open.
			return;
		}
		show(note, 'here');
		id.value = newId();
		version.value = '0';
		rememberNote(person, review, id.value);
		form.dataset['autosave'] = `note-${id.value}`;
		for (const name of ['seen', 'inference']) {
			const field = form.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
			if (field) field.value = '';
		}
		form.dispatchEvent(new Event('begun-anew'));
		form.dispatchEvent(new Event('input'));
		form.querySelector<HTMLTextAreaElement>('textarea[name="seen"]')?.focus();
		say();
		clearTimeout(timer);
		timer = window.setTimeout(send, again);
	};

	form.addEventListener('kept-here', takeIn);
	window.addEventListener('online', send);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') send();
	});
	for (const note of waiting()) show(note, 'here');
	say();
	send();
}
