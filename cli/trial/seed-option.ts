/** Why: a seed that is not a whole number would give a trial that nobody can have again. */
import { trialSeed } from '#lib/evaluation/index.ts';
import { BadUsage } from '../evaluate/bad-input.ts';
import type { Options } from '../evaluate/options.ts';

/** The seed of `--seed`, or the one that pages and guides show. Throws BadUsage unless it is 0, 1, 2 … */
export function seedOption(options: Options): number {
	const written = options.get('seed');
	if (written === undefined) return trialSeed;
	const seed = Number(written);
	if (!/^\d+$/u.test(written) || !Number.isSafeInteger(seed))
		throw new BadUsage(`--seed: “${written}” is not a whole number of at least 0.`);
	return seed;
}
