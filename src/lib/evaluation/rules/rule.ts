/** Why: a count is only worth something beside the rule that made it, so every rule carries its version and source. */

/** What a stored result keeps of the rule that made it. The version changes whenever an answer could. */
export interface Rule {
	readonly version: string;
	readonly source: string;
}
