// A battery that dies in mid-note must not cost the note its name: the id of the note being typed stays on this device.

/** Whose note, on which review; `done` has just been sent, `known` are kept by the server already. */
export interface InHand {
	readonly person: string;
	readonly reviewId: string;
	readonly done: string | undefined;
	readonly known: readonly string[];
	/** An id that the server made for this page. */
	readonly fresh: string;
}

/** The id of the note being typed on this device: the one in hand, or the fresh one when that was sent or there is none. */
export function noteInHand({ person, reviewId, done, known, fresh }: InHand): string {
	const key = inHandKey(person, reviewId);
	try {
		const kept = localStorage.getItem(key);
		if (kept !== null && kept !== done && !known.includes(kept)) return kept;
		if (kept !== null && kept !== done && hasWords(person, kept)) {
			location.replace(`?note=${kept}`);
			return kept;
		}
		localStorage.setItem(key, fresh);
		return fresh;
	} catch {
		return fresh;
	}
}

/** Makes `noteId` the note being typed on this device. */
export function rememberNote(person: string, reviewId: string, noteId: string): void {
	try {
		localStorage.setItem(inHandKey(person, reviewId), noteId);
	} catch {
		// A device that refuses storage types its next note under the page's own id.
	}
}

const inHandKey = (person: string, reviewId: string): string => `lateral-note:${person}:${reviewId}`;

/** Whether words of a note wait on this device that the server has not acknowledged. */
function hasWords(person: string, noteId: string): boolean {
	return localStorage.getItem(`lateral-draft:${person}:note-${noteId}`) !== null;
}
