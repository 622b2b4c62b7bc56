/** Why: a rota can be planned on any machine, from a file, without a server. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
	choiceSentence,
	clashSentences,
	explainPlan,
	type InputProblem,
	namesIn,
	readRotaInput,
	type RotaInput,
	rotaInputJsonSchema,
	type RotaLocale,
	rotaPlanJsonSchema,
} from '#lib/rota/index.ts';
import { planRota, type RotaOutcome } from '#lib/rota/index.server.ts';
import { usageFault } from './help.ts';

interface Asked {
	readonly file: string;
	readonly out: string | undefined;
	readonly explain: boolean;
	readonly json: boolean;
	readonly seconds: number;
	readonly locale: RotaLocale;
}

/** Plans the file it is given; 0 planned, 1 no plan or a fault in the file, 2 not understood. */
export async function rotaCommand(args: readonly string[]): Promise<number> {
	const options = {
		out: { type: 'string' },
		explain: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		seconds: { type: 'string', default: '60' },
		welsh: { type: 'boolean', default: false },
		schema: { type: 'string' },
	} as const;
	let read;
	try {
		read = parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (cause) {
		return usageFault(cause instanceof Error ? cause.message : 'rota was not understood.');
	}
	const { values, positionals } = read;
	if (values.schema !== undefined) return printSchema(values.schema);
	const [file, ...more] = positionals;
	const seconds = Number(values.seconds);
	if (file === undefined || more.length > 0) return usageFault('rota needs one file: rota INPUT.json --out PLAN.json');
	if (!(seconds > 0)) return usageFault('--seconds needs a number above 0.');
	return plan({ ...values, file, out: values.out, seconds, locale: values.welsh ? 'cy' : 'en' });
}

async function plan(asked: Asked): Promise<number> {
	const parsed = await parsedFile(asked.file);
	if ('fault' in parsed) return failed(asked, [parsed.fault]);
	const read = readRotaInput(parsed.json);
	if (!read.ok) return failed(asked, read.problems.map(problemSentence), read.problems);
	const { input } = read;
	const running = planRota({ kind: 'plan', input, seconds: asked.seconds }, ({ done, of }) => {
		if (process.stderr.isTTY) process.stderr.write(`\r${String(done)} of ${String(of)} groups of clusters planned`);
	});
	process.once('SIGINT', running.cancel);
	const outcome = await running.outcome;
	process.removeListener('SIGINT', running.cancel);
	if (process.stderr.isTTY) process.stderr.write('\n');
	return told(asked, input, outcome);
}

async function told(asked: Asked, input: RotaInput, outcome: RotaOutcome): Promise<number> {
	if (outcome.kind === 'no-plan') {
		const sentences = outcome.clashes.flatMap((clash) => clashSentences(input, clash, asked.locale));
		return failed(asked, sentences, outcome.clashes);
	}
	if (outcome.kind !== 'plan') {
		return failed(asked, ['The search was ended before a plan was found. Give it more time with --seconds.']);
	}
	const { reviews, score, proof } = outcome;
	const file = { format: 'lateral-rota-plan/1', reviews, points: score.points, lines: score.lines, proof };
	if (asked.out !== undefined) await writeFile(asked.out, `${JSON.stringify(file, null, '\t')}\n`);
	const choices = asked.explain ? explainPlan(input, reviews) : [];
	if (asked.json) {
		process.stdout.write(`${JSON.stringify(asked.explain ? { ...file, choices } : file, null, '\t')}\n`);
		return 0;
	}
	const nameOf = namesIn(input);
	for (const choice of choices) process.stdout.write(`${choiceSentence(choice, nameOf, asked.locale)}\n`);
	const how = proof.best ? 'proved best' : `at most ${(100 * proof.gap).toFixed(1)} % above the best that is possible`;
	process.stdout.write(
		`${String(reviews.length)} reviews, ${score.points.toFixed(1)} points (fewer are better), ${how}.\n`,
	);
	return 0;
}

async function parsedFile(file: string): Promise<{ readonly json: unknown } | { readonly fault: string }> {
	const text = await readFile(file, 'utf8').catch(() => undefined);
	if (text === undefined) return { fault: `${file} cannot be read. Is the name right?` };
	try {
		return { json: JSON.parse(text) as unknown };
	} catch (cause) {
		return { fault: `${file} is not JSON: ${cause instanceof Error ? cause.message : ''}` };
	}
}

function failed(asked: Asked, sentences: readonly string[], details: unknown = sentences): number {
	if (asked.json) process.stdout.write(`${JSON.stringify({ problems: details, sentences }, null, '\t')}\n`);
	else for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
	return 1;
}

/** What is wrong at a place of the file and how to mend it. */
function problemSentence(problem: InputProblem): string {
	switch (problem.kind) {
		case 'shape': {
			if (problem.says !== undefined) return `${problem.path}: ${problem.says} It says ${problem.received}.`;
			if (problem.expected === 'never')
				return `${problem.path}: there is no such entry. Take it out or look at its spelling.`;
			if (problem.received === 'undefined') return `${problem.path}: this is missing. Put in ${problem.expected}.`;
			return `${problem.path}: write ${problem.expected} instead of ${problem.received}.`;
		}
		case 'unknown-id':
			return `${problem.path}: no ${problem.what} has the id “${problem.id}”. Add it or correct the id.`;
		case 'same-id':
			return `${problem.path}: “${problem.id}” is already the id at ${problem.first}. Give each its own.`;
		case 'school-twice':
			return `${problem.path}: “${problem.id}” is already in a cluster at ${problem.first}. A school hosts once, so keep it in one.`;
	}
}

function printSchema(which: string): Promise<number> | number {
	if (which !== 'input' && which !== 'plan') return usageFault('--schema takes input or plan.');
	const schema = which === 'input' ? rotaInputJsonSchema() : rotaPlanJsonSchema();
	process.stdout.write(`${JSON.stringify(schema, null, '\t')}\n`);
	return 0;
}
