/** Why: findings save themselves while they are written and are nudged towards what was seen; without script each has its button. */
import { autosave } from '#lib/ui/autosave.ts';
import { showNudges } from './show-nudges.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
	autosave(form);
	showNudges(form);
}
