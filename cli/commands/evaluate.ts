/** Why: `lateral evaluate` measures from files alone: matching, difference-in-differences and tests of answers. */
import { BadInput, BadUsage } from '../evaluate/bad-input.ts';
import { usageFault } from './help.ts';

/** One thing to do with files: `run` prints its result and gives the exit code. */
interface Analysis {
	readonly usage: string;
	run(args: readonly string[]): Promise<number>;
}

const analyses: Readonly<Record<string, () => Promise<Analysis>>> = {
	did: async () => import('../evaluate/did.ts'),
	likert: async () => import('../evaluate/likert.ts'),
	match: async () => import('../evaluate/match.ts'),
};

/** Runs the analysis that the first word names. Bad input is one sentence on stderr, and nothing is written. */
export async function evaluate(args: readonly string[]): Promise<number> {
	const [word = '', ...rest] = args;
	const load = Object.hasOwn(analyses, word) ? analyses[word] : undefined;
	if (load === undefined)
		return usageFault(`evaluate needs to know what: evaluate ${Object.keys(analyses).join('|')} …`);
	const analysis = await load();
	try {
		return await analysis.run(rest);
	} catch (cause) {
		if (cause instanceof BadInput) {
			process.stderr.write(`${cause.message}\n`);
			return 1;
		}
		if (cause instanceof BadUsage) {
			process.stderr.write(`${cause.message}\n\n${analysis.usage}`);
			return 2;
		}
		throw cause;
	}
}
