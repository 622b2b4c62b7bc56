// Why: the journal must tell what the server sent from what the person typed, also when typing began before the script came.
import type { Entries } from './journal.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const apart = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image']);

function controlsOf(form: HTMLFormElement): readonly Control[] {
	return [...form.elements].filter(
		(one): one is Control =>
			(one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement) &&
			one.name !== '' &&
			!apart.has(one.type) &&
			one.dataset['journal'] !== 'no',
	);
}

const ticks = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

function read(form: HTMLFormElement, which: 'typed' | 'sent'): Entries {
	return controlsOf(form).flatMap((control): Entries => {
		if (ticks(control))
			return (which === 'typed' ? control.checked : control.defaultChecked) ? [[control.name, control.value]] : [];
		if (!(control instanceof HTMLSelectElement))
			return [[control.name, which === 'typed' ? control.value : control.defaultValue]];
		if (which === 'typed') return [...control.selectedOptions].map((option) => [control.name, option.value] as const);
		const sent = [...control.options].filter((option) => option.defaultSelected);
		const first = control.multiple ? [] : [...control.options].slice(0, 1);
		return (sent.length > 0 ? sent : first).map((option) => [control.name, option.value] as const);
	});
}

/** What stands in the form now. */
export function typedWords(form: HTMLFormElement): Entries {
	return read(form, 'typed');
}

/** What the server sent with the page. */
export function sentWords(form: HTMLFormElement): Entries {
	return read(form, 'sent');
}

/** Puts words back into the form's controls, in order of their names. */
export function putBack(form: HTMLFormElement, entries: Entries): void {
	const left = new Map<string, string[]>();
	for (const [name, value] of entries) left.set(name, [...(left.get(name) ?? []), value]);
	for (const control of controlsOf(form)) {
		const values = left.get(control.name) ?? [];
		if (ticks(control)) control.checked = values.includes(control.value);
		else if (control instanceof HTMLSelectElement && control.multiple)
			for (const option of control.options) option.selected = values.includes(option.value);
		else control.value = values.shift() ?? control.value;
	}
}
