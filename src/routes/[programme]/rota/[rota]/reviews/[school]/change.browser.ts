/** Why: with script the rules are checked as things are moved; the verdict stands where the button would put it. */

const form = document.querySelector<HTMLFormElement>('form[data-check]');
let newest = 0;

async function check(): Promise<void> {
	const address = form?.dataset['check'];
	if (!form || address === undefined) return;
	newest += 1;
	const mine = newest;
	const response = await fetch(address, {
		method: 'POST',
		headers: { accept: 'text/html' },
		body: new FormData(form),
	});
	// A later change has been asked about meanwhile; its answer counts.
	if (mine !== newest || response.status === 401 || response.status >= 500) return;
	const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('#verdict');
	const here = document.querySelector('#verdict');
	if (fresh && here) here.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
}

form?.addEventListener('change', () => {
	// Without an answer nothing is said; the button still asks.
	void check().catch(() => undefined);
});
