/** Why: only the browser can ask for a passkey, so this page has script; the pages before and after it have none. */
import { showOutcome } from './show-outcome.ts';
import { knowsPasskeys, signInWithPasskey } from './web-authn.ts';

const button = document.querySelector<HTMLButtonElement>('[data-passkey]');
if (button && knowsPasskeys()) {
	button.hidden = false;
	button.addEventListener('click', () => void go(button.dataset['then'] ?? '/sign-in'));
}

async function go(then: string): Promise<void> {
	showOutcome(undefined);
	const outcome = await signInWithPasskey().catch(() => 'refused' as const);
	if (outcome === 'done') location.assign(then);
	else showOutcome(outcome);
}
