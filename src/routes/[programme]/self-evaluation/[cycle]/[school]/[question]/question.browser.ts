/** Why: while one writes, the answer saves itself and its words are counted; without script the button does the first, and nothing is lost by not counting. */
import { countWords } from '#lib/self-evaluation/index.ts';
import { autosave } from '#lib/ui/autosave.ts';
import { sayCount } from '#lib/ui/count-forms.ts';

const form = document.querySelector<HTMLFormElement>('form[data-autosave]');
if (form) {
	autosave(form);
	followCount(form);
}

/** Keeps the line under the text right, also for words that came back from the journal. */
function followCount(form: HTMLFormElement): void {
	const line = form.querySelector<HTMLElement>('[data-count-of]');
	const text = form.querySelector<HTMLTextAreaElement>(`textarea[name="${line?.dataset['countOf'] ?? ''}"]`);
	const within = line?.querySelector<HTMLElement>('[data-within]');
	const beyond = line?.querySelector<HTMLElement>('[data-beyond]');
	if (!line || !text || !within || !beyond) return;
	const forms = JSON.parse(line.dataset['forms'] ?? '[]') as readonly string[];
	const count = (): void => {
		const words = countWords(text.value);
		const long = words > Number(line.dataset['most']);
		within.hidden = long;
		beyond.hidden = !long;
		for (const place of [within, beyond.querySelector('mark')]) if (place) place.textContent = sayCount(forms, words);
	};
	count();
	text.addEventListener('input', count);
}
