/** Why: editions of one framework share a code; the two that Lateral ships have codes of their own, which nobody edits. */

/** The frameworks that Lateral ships. A programme uses or copies them; a new edition comes with a new Lateral. */
export const builtInCodes = ['lateral-default', 'lateral-rapid'] as const;
export type BuiltInCode = (typeof builtInCodes)[number];

/** True for a framework that Lateral ships. */
export function isBuiltIn(code: string): code is BuiltInCode {
	return (builtInCodes as readonly string[]).includes(code);
}
