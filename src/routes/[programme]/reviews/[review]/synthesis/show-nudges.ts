// Why: a kinder word is offered while the sentence is still being made.
import { wordsIn } from '../words-in.ts';
import { nudgesOf, type GradeNudge } from './nudges-of.ts';

/** Keeps the nudges beside a text right while it is typed; `data-nudges-of` on the form names the text. */
export function showNudges(form: HTMLFormElement): void {
	const place = form.querySelector<HTMLElement>('[data-nudges]');
	const pattern = form.querySelector<HTMLTemplateElement>('template[data-pattern]');
	const field = form.dataset['nudgesOf'];
	if (!place || !pattern || field === undefined) return;
	const { nudges: about = '', left = '', note } = place.dataset;
	const facts = { about, left: left.split(' '), note };
	const locale = document.documentElement.lang === 'cy' ? 'cy' : 'en';
	let before: string | undefined;
	const show = (): void => {
		const { grades, names } = nudgesOf(wordsIn(form, field), facts, locale);
		const now = JSON.stringify([grades, names]);
		if (now === before) return;
		before = now;
		place.replaceChildren(
			...grades.map((one, number) => gradeBox(pattern, one, `${form.id}-nudge-${String(number)}`)),
			...names.map((word) => nameBox((pattern.dataset['pattern'] ?? '').replace('{word}', word))),
		);
	};
	show();
	form.addEventListener('input', show);
}

function gradeBox(pattern: HTMLTemplateElement, nudge: GradeNudge, id: string): Node {
	const box = document.importNode(pattern.content, true);
	const title = box.querySelector('p[id]');
	box.querySelector('[aria-labelledby]')?.setAttribute('aria-labelledby', id);
	if (title) title.id = id;
	const bold = title?.querySelector('b');
	if (bold) bold.textContent = nudge.title;
	const quote = box.querySelector('.quote');
	const use = box.querySelector<HTMLButtonElement>('button[name="use"]');
	if (nudge.quote === undefined) {
		quote?.remove();
		use?.remove();
	} else if (quote && use) {
		quote.textContent = nudge.quote;
		use.value = nudge.use;
	}
	const leave = box.querySelector<HTMLButtonElement>('button[name="leave"]');
	if (leave) leave.value = nudge.leave;
	return box;
}

function nameBox(text: string): HTMLElement {
	const box = document.createElement('div');
	box.className = 'nudge';
	const line = document.createElement('p');
	line.textContent = text;
	box.append(line);
	return box;
}
