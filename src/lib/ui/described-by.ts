// Why: every control names its hint and its error to a screen reader in the same way.

/** The attributes of a control inside a field. */
export interface ControlAttributes {
	readonly id: string;
	readonly name: string;
	readonly 'aria-required'?: 'true' | undefined;
	readonly form?: string | undefined;
	readonly 'aria-describedby'?: string | undefined;
	readonly 'aria-invalid'?: 'true' | undefined;
}

/** What a field is told about its control. */
export interface FieldFacts {
	readonly name: string;
	readonly id?: string | undefined;
	readonly hint?: string | undefined;
	readonly error?: string | undefined;
	readonly required?: boolean | undefined;
	readonly form?: string | undefined;
	readonly maxlength?: number | undefined;
}

/**
 * The control's attributes. What must be filled in is said to screen readers but checked by the server, whose sentences are
 * better and which never refuses a draft; the hint has the id `<id>-h`, the error `<id>-e`, the limit `<id>-c`.
 */
export function controlAttributes(facts: FieldFacts): ControlAttributes {
	const id = facts.id ?? facts.name;
	const described = [facts.error && `${id}-e`, facts.hint && `${id}-h`, facts.maxlength !== undefined && `${id}-c`]
		.filter(Boolean)
		.join(' ');
	return {
		id,
		name: facts.name,
		...(facts.required ? { 'aria-required': 'true' as const } : {}),
		...(facts.form === undefined ? {} : { form: facts.form }),
		...(described === '' ? {} : { 'aria-describedby': described }),
		...(facts.error ? { 'aria-invalid': 'true' as const } : {}),
	};
}
