/** Why: a plan that deserves a second look comes back as a failure with sentences; every other failure has none. */

/** The warnings of an action's answer; none when it was refused for another reason or there is none. */
export function warningsOf(form: { readonly warnings?: unknown } | object | null | undefined): readonly string[] {
	if (!form || !('warnings' in form) || !Array.isArray(form.warnings)) return [];
	return form.warnings.filter((one): one is string => typeof one === 'string');
}
