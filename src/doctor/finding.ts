/** Why: a finding is a sentence and, when something is amiss, a sentence on how to mend it. */

/** `look`: works, but someone should look. `wrong`: does not work or is not safe. */
export interface Finding {
	readonly level: 'ok' | 'look' | 'wrong';
	readonly what: string;
	readonly mend?: string;
}

/** All is well. */
export const ok = (what: string): Finding => ({ level: 'ok', what });
/** Works, but someone should look at it. */
export const look = (what: string, mend: string): Finding => ({ level: 'look', what, mend });
/** Does not work or is not safe. */
export const wrong = (what: string, mend: string): Finding => ({ level: 'wrong', what, mend });
