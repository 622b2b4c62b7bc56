// Why: a name or a worry is best taken out while the note is still only on the screen.
import { wordsIn } from '../words-in.ts';
import { noteWords } from './note-words.ts';

/** Keeps the warnings of a note right while it is typed; says them once, not again with every letter. */
export function showWarnings(form: HTMLFormElement): void {
	const place = form.querySelector<HTMLElement>('[data-warnings]');
	if (!place) return;
	const locale = document.documentElement.lang === 'cy' ? 'cy' : 'en';
	let before: string | undefined;
	const show = (): void => {
		const text = `${wordsIn(form, 'seen')}\n${wordsIn(form, 'inference')}`;
		const { worry, names } = noteWords(text, place.dataset['warnings'] ?? '', locale);
		const now = JSON.stringify([worry, names]);
		if (now === before) return;
		before = now;
		place.replaceChildren(
			...(worry === undefined ? [] : [box('notice', worry)]),
			...names.map((one) => box('nudge', one)),
		);
	};
	show();
	form.addEventListener('input', show);
}

function box(look: 'notice' | 'nudge', text: string): HTMLElement {
	const element = document.createElement('div');
	element.className = look;
	if (look === 'notice') element.dataset['kind'] = 'stop';
	const line = document.createElement('p');
	line.textContent = text;
	element.append(line);
	return element;
}
