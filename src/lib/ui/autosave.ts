// Why: nobody presses "save" in a corridor; a form with this attached saves itself, and loses nothing when it cannot.
import { putBack, sentWords, typedWords } from './form-words.ts';
import { journalKey, openingWith, readJournal, sameEntries, writeJournal, type Entries } from './journal.ts';
import { saveForm } from './save-form.ts';
import type { SaveOutcome } from './send-form.ts';
import { saySync } from './sync-line.ts';

/** Milliseconds: to the journal after a pause, to the server after a longer one, never later than `latest`; then again. */
const pace = { journal: 400, pause: 1500, latest: 4500, again: 15_000 };

/**
 * Makes a form save itself: `<form data-autosave="report-…" data-person="…" data-save="?/save">`. `data-autosave` (which form,
 * of what) and `data-person` name its journal on this device. The form carries a hidden `version`, and says where it saves
 * itself in `data-save` (else its action). It does so until the page is left.
 *
 * A form that is sent while nobody answers says `kept-here` (an event): its words are on the device only. Whoever takes them
 * elsewhere empties the form, gives it a new `data-autosave` and says `begun-anew` to it.
 */
export function autosave(form: HTMLFormElement): void {
	let key = keyOf(form);
	const version = form.querySelector<HTMLInputElement>('input[type="hidden"][name="version"]');
	const settling = form.dataset['settling'] !== undefined;
	let acknowledged: Entries = sentWords(form);
	let journalAt: number | undefined;
	let saveAt: number | undefined;
	let waitingSince: number | undefined;
	let stopped = false;
	let passing = false;
	let touched = false;
	let last: SaveOutcome['kind'] | undefined;
	let running: Promise<void> | undefined;

	const dirty = (): boolean => !sameEntries(typedWords(form), acknowledged);
	const keep = (): void => {
		// While both texts of a stale edit are shown and nothing is decided, the older words stay on the device.
		if (settling && !touched) return;
		try {
			if (dirty())
				localStorage.setItem(
					key,
					writeJournal({ entries: typedWords(form), version: version?.value ?? '', at: Date.now() }),
				);
			else localStorage.removeItem(key);
		} catch {
			// A device that refuses storage still saves to the server.
		}
	};
	const later = (wait: number): void => {
		clearTimeout(saveAt);
		if (!stopped) saveAt = window.setTimeout(() => void save(), wait);
	};
	const settle = (outcome: SaveOutcome, sent: Entries): void => {
		last = outcome.kind;
		if (outcome.kind === 'saved') {
			acknowledged = sent;
			if (version && outcome.version !== undefined) version.value = outcome.version;
			keep();
			saySync(form, dirty() ? 'saving' : 'saved');
			if (dirty()) later(pace.pause);
			return;
		}
		keep();
		if (outcome.kind === 'stale') stopped = true;
		saySync(form, outcome.kind === 'stale' ? 'changed' : outcome.kind === 'away' ? 'kept' : outcome.kind);
		if (outcome.kind === 'away' || outcome.kind === 'signed-out') later(pace.again);
	};
	const save = async (leaving = false): Promise<void> => {
		clearTimeout(saveAt);
		if (running) return running;
		if (stopped || !dirty()) return;
		waitingSince = undefined;
		const sent = typedWords(form);
		saySync(form, 'saving');
		running = saveForm(form, leaving).then((outcome) => {
			running = undefined;
			settle(outcome, sent);
		});
		return running;
	};
	const typed = (): void => {
		touched = true;
		clearTimeout(journalAt);
		journalAt = window.setTimeout(keep, pace.journal);
		waitingSince ??= Date.now();
		if (!running) later(Math.max(0, Math.min(pace.pause, waitingSince + pace.latest - Date.now())));
	};
	// Whoever keeps the other text lets go of theirs.
	const forgotten = (event: Event): void => {
		if (!(event.target instanceof Element) || event.target.closest('[data-forget]') === null) return;
		acknowledged = typedWords(form);
		forget(key);
	};
	const retry = (): void => {
		if (dirty()) later(0);
	};
	const seenOrHidden = (): void => {
		if (document.visibilityState !== 'hidden') {
			retry();
			return;
		}
		keep();
		void save(true);
	};
	// The button waits for a save that is under way, and sends nothing that a sign-in or a network would lose.
	const submitted = (event: SubmitEvent): void => {
		if (passing || stopped) return;
		if (settling && !touched) acknowledged = [];
		touched = true;
		if (!running && !dirty() && navigator.onLine) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		const submitter = event.submitter;
		void (running ?? Promise.resolve())
			.then(() => save())
			.then(() => {
				if (last === 'away' || last === 'signed-out' || !navigator.onLine) {
					form.dispatchEvent(new Event('kept-here'));
					return;
				}
				passing = true;
				form.requestSubmit(submitter);
				passing = false;
			});
	};

	const begunAnew = (): void => {
		for (const timer of [journalAt, saveAt]) clearTimeout(timer);
		forget(key);
		key = keyOf(form);
		acknowledged = typedWords(form);
		waitingSince = undefined;
		last = undefined;
		saySync(form, 'idle');
	};

	const journal = readJournal(stored(key));
	const opening = openingWith(journal, acknowledged, Date.now(), settling);
	if (opening === 'restore' && journal) {
		putBack(form, journal.entries);
		if (version) version.value = journal.version;
		saySync(form, 'restored');
		later(0);
	} else {
		if (opening === 'drop') forget(key);
		saySync(form, 'idle');
		if (dirty()) typed();
	}
	form.addEventListener('input', typed);
	form.addEventListener('click', forgotten);
	form.addEventListener('submit', submitted, { capture: true });
	form.addEventListener('begun-anew', begunAnew);
	document.addEventListener('visibilitychange', seenOrHidden);
	window.addEventListener('online', retry);
}

function keyOf(form: HTMLFormElement): string {
	return journalKey(form.dataset['person'] ?? '', form.dataset['autosave'] ?? `${location.pathname}#${form.id}`);
}

function stored(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function forget(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Nothing is kept where nothing can be kept.
	}
}
