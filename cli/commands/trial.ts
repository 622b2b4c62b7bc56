/** Why: evaluators try their own programs on a whole study before there is one; every file says that it is fictional. */
import { generateTrial } from '#lib/evaluation/index.ts';
import { readOptions } from '../evaluate/options.ts';
import { print } from '../evaluate/print.ts';
import { runAnalysis } from '../evaluate/run-analysis.ts';
import { writeFiles } from '../evaluate/write-files.ts';
import { seedOption } from '../trial/seed-option.ts';
import { trialFiles } from '../trial/trial-files.ts';

const usage = `lateral trial --out DIR [--seed N] [--json]
Writes the fictional trial as CSV files into DIR. The same seed gives the same bytes. docs/evaluators.md has the columns.
`;

/** Writes the files and says how many rows each has. */
export async function trialCommand(args: readonly string[]): Promise<number> {
	return runAnalysis({ usage, run }, args);
}

async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args, ['out', 'seed'], ['json']);
	const folder = options.need('out');
	const trial = generateTrial(seedOption(options));
	const files = trialFiles(trial);
	await writeFiles(folder, files);
	const rows = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.split('\r\n').length - 2]));
	const { fictional, generator, seed } = trial;
	print(options.has('json'), { fictional, generator, seed, rows }, () =>
		[
			`Fictional data (${generator}, seed ${String(seed)}), in ${folder}:\n`,
			...Object.entries(rows).map(([name, count]) => `  ${name.padEnd(28)} ${String(count)} rows\n`),
		].join(''),
	);
	return 0;
}
