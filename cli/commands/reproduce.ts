/** Why: whoever doubts the article’s figures has each computed again, on data that has them, in a second. */
import {
	errata,
	generateTrial,
	reproduce,
	studyOf,
	unexplained,
	type Reproduced,
	type Trial,
} from '#lib/evaluation/index.ts';
import { BadUsage } from '../evaluate/bad-input.ts';
import { readOptions } from '../evaluate/options.ts';
import { print, table } from '../evaluate/print.ts';
import { runAnalysis } from '../evaluate/run-analysis.ts';
import { tablesAsText } from '../reproduce/tables-as-text.ts';
import { seedOption } from '../trial/seed-option.ts';

const usage = `lateral reproduce [--json | --tables] [--seed N]
Computes every published number again on the fictional trial. Exit code 1 if one disagrees that is no known erratum.
    --tables   prints the article’s tables instead
`;

/** Prints the numbers, or the tables; gives the exit code. */
export async function reproduceCommand(args: readonly string[]): Promise<number> {
	return runAnalysis({ usage, run }, args);
}

async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args, ['seed'], ['json', 'tables']);
	if (options.has('json') && options.has('tables')) throw new BadUsage('--json and --tables do not go together.');
	const trial = generateTrial(seedOption(options));
	const results = reproduce(trial);
	if (options.has('tables')) process.stdout.write(`${labelOf(trial)}\n${tablesAsText(studyOf(trial))}`);
	else print(options.has('json'), { results }, () => asText(trial, results));
	return Promise.resolve(unexplained(results).length === 0 ? 0 : 1);
}

function labelOf({ generator, seed }: Trial): string {
	return `FICTIONAL DATA (${generator}, seed ${String(seed)}): no school, person or answer in it is real.\n`;
}

function asText(trial: Trial, results: readonly Reproduced[]): string {
	const count = (verdict: boolean | null): string => String(results.filter(({ agrees }) => agrees === verdict).length);
	const wrong = unexplained(results);
	return [
		labelOf(trial),
		'\n',
		table(
			['id', 'published', 'computed', 'agrees', 'what, and how it is computed'],
			results.map(({ id, published, computed, agrees, note }) => [
				id,
				String(published),
				typeof computed === 'number' ? String(Number(computed.toPrecision(6))) : computed,
				agrees === null
					? 'not in the trial'
					: agrees
						? 'yes'
						: wrong.some((one) => one.id === id)
							? 'NO'
							: 'no: erratum',
				note,
			]),
		),
		'\nKnown errata in the published texts\n\n',
		...errata.map(({ id, printed, held, why }) => `${id}  printed: ${printed}\n    here: ${held}\n    ${why}\n`),
		`\n${String(results.length)} numbers: ${count(true)} agree, ${count(false)} do not (${String(wrong.length)} unexplained), ${count(null)} are not about the trial.\n`,
	].join('');
}
