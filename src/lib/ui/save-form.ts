// Why: saving by itself speaks the same language as the form's own button: the page's action, with SvelteKit's answer.
import { actionAnswer, type ActionData } from './action-answer.ts';

/** How a save ended. `away` means that nobody answered; it is tried again. */
export type SaveOutcome =
	| { readonly kind: 'saved'; readonly version: string | undefined }
	| { readonly kind: 'stale' | 'signed-out' | 'refused' | 'away' };

/** Where the form saves itself: `data-save`, else its action. */
function addressOf(form: HTMLFormElement): string {
	return form.dataset['save'] ?? form.getAttribute('action') ?? '';
}

/** Posts the form once. `leaving` lets the request outlive the page. */
export async function saveForm(form: HTMLFormElement, leaving: boolean): Promise<SaveOutcome> {
	const body = new FormData(form);
	for (const [name, value] of [...body]) if (typeof value !== 'string') body.delete(name);
	try {
		const response = await fetch(new URL(addressOf(form), document.baseURI), {
			method: 'POST',
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
			cache: 'no-store',
			keepalive: leaving,
			body,
		});
		if (response.status === 401) return { kind: 'signed-out' };
		const result = actionAnswer(await response.text());
		if (result.type === 'success') return { kind: 'saved', version: versionIn(result.data) };
		if (result.type === 'failure' && result.data['problem'] === 'stale') return { kind: 'stale' };
		if (result.type === 'failure' && result.status !== 429 && result.status < 500) return { kind: 'refused' };
		if (result.type === 'redirect')
			return result.location.includes('/sign-in') ? { kind: 'signed-out' } : { kind: 'saved', version: undefined };
		return { kind: 'away' };
	} catch {
		return { kind: 'away' };
	}
}

function versionIn(data: ActionData): string | undefined {
	const version = data['version'];
	return typeof version === 'string' || typeof version === 'number' ? String(version) : undefined;
}
