/** Why: how it ended is said in words that the server sent hidden with the page, one box for each ending. */
import type { PasskeyOutcome } from './web-authn.ts';

/** Shows the box of this outcome and hides the others; what has none of its own was refused. Undefined hides them all. */
export function showOutcome(outcome: PasskeyOutcome | undefined): void {
	const boxes = [...document.querySelectorAll<HTMLElement>('[data-outcome]')];
	const own = boxes.some((box) => box.dataset['outcome'] === outcome) ? outcome : 'refused';
	for (const box of boxes) box.hidden = outcome === undefined || box.dataset['outcome'] !== own;
}
