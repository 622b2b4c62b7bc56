/** Why: a note saves itself while it is typed and warns before it is sent; without script the same form does the same work. */
import { autosave } from '#lib/ui/autosave.ts';
import { noteInHand } from './note-in-hand.ts';
import { queueNotes } from './note-queue.ts';
import { showWarnings } from './show-warnings.ts';

const form = document.querySelector<HTMLFormElement>('form#note');
const note = form?.querySelector<HTMLInputElement>('input[name="note"]');
if (form && note) {
	const { person = '', review = '', done, known } = form.dataset;
	// A new note keeps the id that its words on this device have; the page's own id serves when there are none.
	if (known !== undefined) {
		note.value = noteInHand({ person, reviewId: review, done, known: known.split(' '), fresh: note.value });
		form.dataset['autosave'] = `note-${note.value}`;
	}
	autosave(form);
	if (known !== undefined && keepsWords()) queueNotes(form);
	showWarnings(form);
}

/** Some browsers refuse storage; there a note stays in its form until it has been sent. */
function keepsWords(): boolean {
	try {
		localStorage.getItem('lateral');
		return true;
	} catch {
		return false;
	}
}
