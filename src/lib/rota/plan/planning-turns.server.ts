/** Why: a search takes a whole core for as long as it runs; a server that plans for many at once would answer nobody. */

/** Searches at one time in this process. Our default: with two cores one stays free for answering. */
const mostAtOnce = 2;

let busy = 0;
const waiting: (() => void)[] = [];

/** Waits for a turn, does the work and hands the turn on, whatever happens. */
export async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
	if (busy >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
	else busy += 1;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else busy -= 1;
	}
}
