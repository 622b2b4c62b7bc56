// Why: whatever saves by itself, a form or a note that waited on the device, reads the answer of the page's action alike.
import { actionAnswer, type ActionData } from './action-answer.ts';

/** How a save ended. `away` means that nobody answered; it is tried again. */
export type SaveOutcome =
	| { readonly kind: 'saved'; readonly version: string | undefined }
	| { readonly kind: 'stale' | 'signed-out' | 'refused' | 'away' };

/** Posts fields once to a page's action. `leaving` lets the request outlive the page. */
export async function sendForm(address: URL, body: FormData, leaving: boolean): Promise<SaveOutcome> {
	try {
		const response = await fetch(address, {
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
