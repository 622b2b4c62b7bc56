// Why: the script of a page that only saves itself; a page with more to do has a script of its own beside it.
import { autosave } from './autosave.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) autosave(form);
