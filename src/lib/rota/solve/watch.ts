/** Why: a search must end in time and at once when it is called off, and the pure part may not read a clock. */

/** How long there is, and whether to stop. */
export interface Watch {
	readonly secondsLeft: () => number;
	readonly stopped: () => boolean;
}
