/** Why: `lateral evaluate` measures from files alone: matching, difference-in-differences and tests of answers. */
import { runAnalysis, type Analysis } from '../evaluate/run-analysis.ts';
import { help, usageFault } from './help.ts';

const analyses: Readonly<Record<string, () => Promise<Analysis>>> = {
	did: async () => import('../evaluate/did.ts'),
	likert: async () => import('../evaluate/likert.ts'),
	match: async () => import('../evaluate/match.ts'),
};

/** Runs the analysis that the first word names. Bad input is one sentence on stderr, and nothing is written. */
export async function evaluate(args: readonly string[]): Promise<number> {
	const [word = '', ...rest] = args;
	const load = Object.hasOwn(analyses, word) ? analyses[word] : undefined;
	if (['--help', '-h'].includes(word)) return help();
	if (load === undefined)
		return usageFault(`evaluate needs to know what: evaluate ${Object.keys(analyses).join('|')} …`);
	return runAnalysis(await load(), rest);
}
