// Why: one answer or several, the same question decides whether a control is ticked.

/** Whether `option` is the chosen value, or among the chosen ones. */
export function isChosen(value: string | readonly string[] | null | undefined, option: string): boolean {
	return typeof value === 'string' ? value === option : (value?.includes(option) ?? false);
}
