// Why: a page that follows a room changes under people's hands; what they are typing, choosing or reading stays as it is.
import { sentWords, typedWords } from './form-words.ts';
import { sameEntries } from './journal.ts';

/** Whether a form holds words that the server has not sent. */
function isTouched(form: HTMLFormElement): boolean {
	return !sameEntries(sentWords(form), typedWords(form));
}

/** Whether `live` can become `fresh` without being exchanged. A form is known by where it sends, everything else by its id. */
function isSame(live: Node, fresh: Node): boolean {
	if (live.nodeName !== fresh.nodeName) return false;
	if (!(live instanceof Element) || !(fresh instanceof Element)) return true;
	// The attribute: a form with a field called "id" has no other way to its own.
	return ['id', 'action'].every((name) => live.getAttribute(name) === fresh.getAttribute(name));
}

function bringAttributes(live: Element, fresh: Element): void {
	for (const { name } of [...live.attributes])
		if (!fresh.hasAttribute(name) && !(name === 'open' && live instanceof HTMLDetailsElement))
			live.removeAttribute(name);
	for (const { name, value } of fresh.attributes) if (live.getAttribute(name) !== value) live.setAttribute(name, value);
}

function bringNode(live: Node, fresh: Node, settled: HTMLFormElement | undefined): void {
	if (!(live instanceof Element) || !(fresh instanceof Element)) {
		if (live.nodeValue !== fresh.nodeValue) live.nodeValue = fresh.nodeValue;
		return;
	}
	if (live.nodeName === 'NOSCRIPT') return;
	if (live instanceof HTMLFormElement && live !== settled && isTouched(live)) return;
	bringUpTo(live, fresh, settled);
}

/**
 * Changes `live` into `fresh`, an element of a newly read page, with as few changes as it takes: elements stay where they
 * stand, so that the place of the keyboard, an opened detail and typed words stay too. Elements are matched by their ids and
 * in their order. A form with words that the server does not know is left wholly alone, unless it is `settled`.
 */
export function bringUpTo(live: Element, fresh: Element, settled?: HTMLFormElement): void {
	bringAttributes(live, fresh);
	let next: ChildNode | null = live.firstChild;
	for (const wanted of [...fresh.childNodes]) {
		let found = next;
		while (found && !isSame(found, wanted)) found = found.nextSibling;
		if (!found) {
			live.insertBefore(document.importNode(wanted, true), next);
			continue;
		}
		if (found === next) next = next.nextSibling;
		else live.insertBefore(found, next);
		bringNode(found, wanted, settled);
	}
	while (next) {
		const after: ChildNode | null = next.nextSibling;
		next.remove();
		next = after;
	}
}
