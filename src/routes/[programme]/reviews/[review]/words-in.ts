// What stands in a form's field now, as text; warnings and nudges follow it while it is typed.

/** The text of a field, empty when there is none of that name. */
export function wordsIn(form: HTMLFormElement, name: string): string {
	const value = new FormData(form).get(name);
	return typeof value === 'string' ? value : '';
}
