/** Why: what the server says now is shown on the page that is open, and nothing that someone is doing there is lost. */
import { bringUpTo } from '#lib/ui/bring-up-to.ts';

/** Shows a page that the server sent, or goes there when it is another one. `settled` is a form the server has taken. */
export async function showAnswer(response: Response, settled?: HTMLFormElement): Promise<void> {
	if (new URL(response.url).pathname !== location.pathname) {
		location.assign(response.url);
		return;
	}
	const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
	const [here, there] = [document.querySelector('main'), fresh.querySelector('main')];
	if (!here || !there) throw new Error('The answer is no page of ours.');
	document.title = fresh.title;
	bringUpTo(here, there, settled);
}

/** Reads the page again; rejects when that fails, so that it is tried again. */
export async function readAgain(): Promise<void> {
	const response = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' });
	if (!response.ok) throw new Error(`The page answered ${String(response.status)}.`);
	await showAnswer(response);
}
