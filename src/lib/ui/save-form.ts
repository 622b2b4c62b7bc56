// Why: saving by itself speaks the same language as the form's own button: the page's action, with SvelteKit's answer.
import { sendForm, type SaveOutcome } from './send-form.ts';

/** Where a form saves itself: `data-save`, else its action. */
export function saveAddress(form: HTMLFormElement): URL {
	return new URL(form.dataset['save'] ?? form.getAttribute('action') ?? '', document.baseURI);
}

/** Posts the form once, without its files. `leaving` lets the request outlive the page. */
export async function saveForm(form: HTMLFormElement, leaving: boolean): Promise<SaveOutcome> {
	const body = new FormData(form);
	for (const [name, value] of [...body]) if (typeof value !== 'string') body.delete(name);
	return sendForm(saveAddress(form), body, leaving);
}
