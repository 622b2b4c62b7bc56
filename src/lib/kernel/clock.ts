/** Why: "now" is a parameter everywhere, so that time can be moved in a test and in a demonstration. */

/** Gives the present instant. */
export interface Clock {
	now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at `instant` until it is moved with `set`. */
export function stoppedClock(instant: Date): Clock & { set(next: Date): void } {
	let at = instant;
	return { now: () => at, set: (next) => void (at = next) };
}
