/** Why: in a room full of people a page that jumps at every press loses them; the form goes its usual way, the page stays. */
import { sameEntries } from '#lib/ui/journal.ts';
import { typedWords } from '#lib/ui/form-words.ts';
import { showAnswer } from './read-again.ts';

/** The forms on their way, and those that were sent once more meanwhile, with the button. */
const onTheirWay = new Set<HTMLFormElement>();
const onceMore = new Map<HTMLFormElement, HTMLElement | null>();
/** Forms that go by themselves, since only the browser can show their answer. */
const passing = new WeakSet<HTMLFormElement>();

/**
 * Sends a form (`data-in-place`) and shows the page that comes back, refusals included. `clear` empties the form when it
 * was taken. When the sign-in has ended the browser sends it instead, so that every word comes back with the sign-in page.
 */
export function sendInPlace(event: SubmitEvent, form: HTMLFormElement): void {
	if (passing.has(form)) return;
	event.preventDefault();
	if (onTheirWay.has(form)) onceMore.set(form, event.submitter);
	else void send(form, event.submitter);
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
	const sent = typedWords(form);
	onTheirWay.add(form);
	say(form, 'sending');
	try {
		const response = await fetch(new URL(form.getAttribute('action') ?? '', document.baseURI), {
			method: 'POST',
			headers: { accept: 'text/html' },
			body: new FormData(form, submitter),
		});
		if (response.status === 401) {
			passing.add(form);
			form.requestSubmit(submitter);
			return;
		}
		if (response.status >= 500) throw new Error(`The form was answered ${String(response.status)}.`);
		const unchanged = sameEntries(typedWords(form), sent);
		if (response.ok && unchanged && form.dataset['inPlace'] === 'clear') form.reset();
		say(form, 'said');
		await showAnswer(response, unchanged ? form : undefined);
	} catch {
		say(form, 'lost');
	} finally {
		onTheirWay.delete(form);
		const next = onceMore.get(form);
		if (next !== undefined) {
			onceMore.delete(form);
			void send(form, next);
		}
	}
}

/** Says how far the form is: on its own line, or on the page's when it has none. */
function say(form: HTMLFormElement, what: 'sending' | 'lost' | 'said'): void {
	const line = form.querySelector<HTMLElement>('[data-said]') ?? document.querySelector<HTMLElement>('[data-pulse]');
	if (line) line.textContent = line.dataset[what] ?? '';
}
