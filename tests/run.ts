/** Why: `npm test` proves everything on a fresh machine, says how far it is, and ends with one line that counts. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrograms } from './programs.ts';
import { startPostgres } from './postgres.ts';

interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const started = Date.now();
const seconds = (): string => `${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s`;

/** Runs a command; its words are printed when it fails, or as they come when `loud`. */
function run(
	command: readonly string[],
	environment: NodeJS.ProcessEnv = {},
): Promise<{ code: number; output: string }> {
	return new Promise((resolve) => {
		const [program = 'false', ...words] = command;
		const child = spawn(program, words, {
			env: { ...process.env, NO_COLOR: '1', ...environment },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const keep = (piece: Buffer): void => void (output += piece.toString());
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', (cause) => resolve({ code: 1, output: String(cause) }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** One check that either holds or not. */
async function check(name: string, command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<boolean> {
	const { code, output } = await run(command, environment);
	total[code === 0 ? 'passed' : 'failed'] += 1;
	console.log(`${seconds()}  ${code === 0 ? 'holds ' : 'FAILED'}  ${name}`);
	if (code !== 0) console.log(output.split('\n').slice(-200).join('\n'));
	return code === 0;
}

interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly success: boolean;
}

/** One of the vitest projects; its tests are counted one by one. */
async function suite(name: string, project: string, environment: NodeJS.ProcessEnv = {}): Promise<void> {
	const file = join(tmpdir(), `lateral-${String(process.pid)}-${project}-${String(Date.now())}.json`);
	const { code, output } = await run(
		[
			'npx',
			'vitest',
			'run',
			'--project',
			project,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${file}`,
		],
		environment,
	);
	const report = await readFile(file, 'utf8').then(
		(text) => JSON.parse(text) as Report,
		() => undefined,
	);
	await rm(file, { force: true });
	const skipped = report ? report.numPendingTests + report.numTodoTests : 0;
	total.passed += report?.numPassedTests ?? 0;
	total.failed += report ? report.numFailedTests + (code !== 0 && report.numFailedTests === 0 ? 1 : 0) : 1;
	total.skipped += skipped;
	const counts = `${String(report?.numPassedTests ?? 0)} passed, ${String(report?.numFailedTests ?? 0)} failed, ${String(skipped)} skipped`;
	console.log(`${seconds()}  ${code === 0 ? 'holds ' : 'FAILED'}  ${name}: ${counts}`);
	if (code !== 0) console.log(output.split('\n').slice(-300).join('\n'));
	else
		for (const line of output.split('\n')) if (line.includes('skipped because')) console.log(`        ${line.trim()}`);
}

await ensurePrograms(['chromium', 'postgres', 'pdftotext']);
await check('the two languages compile', ['npm', 'run', '--silent', 'messages']);
await check('the routes have their types', ['npx', 'svelte-kit', 'sync']);
const server = await startPostgres();
try {
	const onServer = { LATERAL_TEST_DATABASE: server.url };
	const built = check('it builds', ['npx', 'vite', 'build']);
	const journeys = async (): Promise<void> => {
		await built;
		await check('each page keeps to its budget of script', ['node', 'bench/script-budget.ts']);
		await suite('journeys on the embedded database', 'journeys');
		await suite('journeys on PostgreSQL', 'journeys', onServer);
		await check(
			'nothing is lost when the process is killed (3 times on each engine)',
			['node', 'tests/soak/run.ts', '--kills', '3'],
			onServer,
		);
	};
	const others: (() => Promise<unknown>)[] = [
		() => suite('house rules', 'rules'),
		() => suite('use cases on the embedded database', 'database'),
		() => suite('use cases on PostgreSQL', 'database', onServer),
		() => check('lint (eslint)', ['npx', 'eslint', '.', '--max-warnings', '0']),
		() => suite('pure rules', 'unit'),
		() => check('types (svelte-check)', ['npx', 'svelte-check', '--fail-on-warnings', '--output', 'machine']),
		() => check('format (prettier)', ['npx', 'prettier', '--check', '.']),
		() =>
			check('no circles (dependency-cruiser)', [
				'npx',
				'depcruise',
				'src',
				'cli',
				'--config',
				'.dependency-cruiser.json',
			]),
		() => check('no dead code (knip)', ['npx', 'knip']),
	];
	const takeTurns = async (): Promise<void> => {
		for (let next = others.shift(); next; next = others.shift()) await next();
	};
	// Two at a time, for the two cores that the tests may count on.
	await Promise.all([journeys().then(takeTurns), takeTurns()]);
} finally {
	await server.stop();
}
console.log('');
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed, ${String(total.skipped)} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
