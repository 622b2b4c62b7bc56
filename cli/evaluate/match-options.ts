/** Why: how to match is the evaluator's choice and must be understood whole or refused. */
import type { MatchingDesign } from '#lib/evaluation/index.ts';
import { BadUsage } from './bad-input.ts';
import { numberOption, type Options } from './options.ts';

/** How to match: the design without its data. */
export type MatchOptions = Required<
	Pick<MatchingDesign, 'distance' | 'method' | 'caliper' | 'ratio' | 'order' | 'rule'>
>;

/** Reads how to match. Throws BadUsage at a word or number that means nothing here. */
export function matchOptions(options: Options): MatchOptions {
	const ratio = numberOption(options, 'ratio', 1);
	if (!Number.isInteger(ratio) || ratio < 1) throw new BadUsage('--ratio must be a whole number from 1.');
	const caliper = options.get('caliper') === undefined ? undefined : numberOption(options, 'caliper', 0);
	if (caliper !== undefined && caliper <= 0) throw new BadUsage('--caliper must be above 0 standard deviations.');
	const order = oneOf(options, 'order', ['largest', 'random']);
	const seed = options.get('seed') === undefined ? undefined : numberOption(options, 'seed', 0);
	if (seed !== undefined && (!Number.isSafeInteger(seed) || seed < 0))
		throw new BadUsage('--seed must be a whole number from 0.');
	if ((order === 'random') !== (seed !== undefined)) throw new BadUsage('--order random and --seed go together.');
	return {
		distance: oneOf(options, 'distance', ['probability', 'logit', 'mahalanobis']),
		method: oneOf(options, 'method', ['nearest', 'optimal']),
		caliper,
		ratio,
		order: seed === undefined ? { kind: 'largest' } : { kind: 'random', seed },
		rule: oneOf(options, 'rule', ['matchit', 'closest']),
	};
}

function oneOf<Word extends string>(options: Options, name: string, words: readonly [Word, ...Word[]]): Word {
	const written = options.get(name);
	if (written === undefined) return words[0];
	const word = words.find((one) => one === written);
	if (word === undefined) throw new BadUsage(`--${name}: “${written}” is not one of ${words.join(', ')}.`);
	return word;
}
