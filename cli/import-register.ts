/** Why: whoever hosts Lateral brings the register in from a terminal, by hand or from a timetable. */
import type { Database } from '#lib/platform/database/index.server.ts';
import { countries, isWholeFile, type Country } from '#lib/register/index.ts';
import { importRegister, type ImportOutcome, type ImportProgress } from '#lib/register/index.server.ts';

const usage = `lateral import register FILE… [--json] [--country ${countries.join('|')}]

Reads schools, trusts, federations and links from the files of the national register, or from a plain CSV
(docs/register-file.md). Files may be gzip. Running it again changes only what changed.
`;

/** So many rows left out are listed on the screen; --json gives them all. */
const listed = 20;

/**
 * Imports the files named in `args` and says what became of them: on stdout a summary, or with --json one object; on
 * stderr a progress bar when it is a terminal. Gives the exit code: 0 done (rows may have been left out), 1 a whole
 * file could not be read, 2 the command was not understood.
 */
export async function run(args: readonly string[], database: Database): Promise<number> {
	const command = readArgs(args);
	if (command === undefined) {
		process.stderr.write(usage);
		return 2;
	}
	const bar = process.stderr.isTTY ? drawBar : undefined;
	const outcome = await importRegister(
		database,
		command.files.map((path) => ({ name: path, path })),
		{ country: command.country, ...(bar && { onProgress: bar }) },
	);
	if (bar) process.stderr.write('\r\u001b[K');
	process.stdout.write(command.json ? asJson(outcome) : asText(outcome));
	return outcome.skipped.some((one) => isWholeFile(one.skip)) ? 1 : 0;
}

interface Command {
	readonly files: readonly string[];
	readonly json: boolean;
	readonly country: Country;
}

function readArgs(args: readonly string[]): Command | undefined {
	const files: string[] = [];
	let country: Country | undefined = 'england';
	const rest = [...args];
	for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
		const [option, value] = arg.split('=', 2);
		if (option === '--country') {
			const wanted = value ?? rest.shift();
			country = countries.find((one) => one === wanted);
		} else if (arg.startsWith('--') && arg !== '--json') return undefined;
		else if (arg !== '--json') files.push(arg);
	}
	return files.length === 0 || country === undefined ? undefined : { files, country, json: args.includes('--json') };
}

function drawBar({ file, fraction, counts }: ImportProgress): void {
	const width = 30;
	const full = Math.round(fraction * width);
	const rows = counts.new + counts.changed + counts.unchanged;
	const bar = '█'.repeat(full) + '░'.repeat(width - full);
	process.stderr.write(
		`\r\u001b[K${bar} ${String(Math.round(fraction * 100)).padStart(3)} % ${rows.toLocaleString('en-GB')} rows ${file.slice(-30)}`,
	);
}

function asJson({ new: added, changed, unchanged, closed, skipped }: ImportOutcome): string {
	const rows = skipped.map(({ file, row, reason }) => ({ file, row, reason }));
	return `${JSON.stringify({ new: added, changed, unchanged, closed, skipped: rows })}\n`;
}

function asText({ new: added, changed, unchanged, closed, skipped }: ImportOutcome): string {
	const lines = [
		`${String(added)} new, ${String(changed)} changed (${String(closed)} of them closed), ${String(unchanged)} unchanged.`,
	];
	if (skipped.length > 0) lines.push(`${String(skipped.length)} left out:`);
	for (const { file, row, reason } of skipped.slice(0, listed)) lines.push(`  ${file}, row ${String(row)}: ${reason}`);
	if (skipped.length > listed) lines.push(`  … and ${String(skipped.length - listed)} more; --json lists them all.`);
	return `${lines.join('\n')}\n`;
}
