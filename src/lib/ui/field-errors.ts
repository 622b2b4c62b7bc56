// Why: a refused form comes back with what was typed and a sentence for each field, and every page shows them alike.

/** What a page needs of a refused action to show it again. */
export interface RefusedForm {
	readonly message: string;
	readonly problem?: string | undefined;
	readonly fields?: readonly { readonly field: string; readonly message: string }[] | undefined;
	readonly reasons?: readonly string[] | undefined;
	readonly typed?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** The first sentence for each field, by the field's name. */
export function fieldErrors(
	form: { readonly fields?: RefusedForm['fields'] | undefined } | null | undefined,
): Readonly<Record<string, string>> {
	const errors: Record<string, string> = {};
	for (const { field, message } of form?.fields ?? []) errors[field] ??= message;
	return errors;
}

/** What was typed into a field, or the text it had; the first when it came several times. */
export function typedText(
	form: { readonly typed?: RefusedForm['typed'] | undefined } | null | undefined,
	name: string,
	before = '',
): string {
	const typed = form?.typed?.[name];
	if (typed === undefined) return before;
	return typeof typed === 'string' ? typed : (typed[0] ?? '');
}

/** What was chosen in a list of boxes. After a refusal, none ticked means none. */
export function typedList(
	form: { readonly typed?: RefusedForm['typed'] | undefined } | null | undefined,
	name: string,
	before: readonly string[] = [],
): readonly string[] {
	if (!form?.typed) return before;
	const typed = form.typed[name];
	return typed === undefined ? [] : typeof typed === 'string' ? [typed] : typed;
}
