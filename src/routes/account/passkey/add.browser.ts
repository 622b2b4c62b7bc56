/** Why: only the browser can make a passkey, so this page has script; the account page around it has none. */
import { showOutcome } from '../../sign-in/passkey/show-outcome.ts';
import { addPasskey, knowsPasskeys } from '../../sign-in/passkey/web-authn.ts';

const form = document.querySelector<HTMLFormElement>('form[data-passkey]');
const button = form?.querySelector('button');
if (form && button && knowsPasskeys()) {
	button.hidden = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void add(form);
	});
}

/** Makes the passkey under the name that was typed, or the page's own word for "this device". */
async function add(form: HTMLFormElement): Promise<void> {
	showOutcome(undefined);
	const typed = new FormData(form).get('name');
	const name = typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : (form.dataset['passkey'] ?? '');
	const outcome = await addPasskey(name).catch(() => 'refused' as const);
	if (outcome === 'done') location.assign('/account?done=passkey');
	else showOutcome(outcome);
}
