/** Why: whoever hosts Lateral brings the register and published results in from a terminal, by hand or from a timetable. */
import type { Database } from '#lib/platform/database/index.server.ts';
import { countries, isWholeFile, type Country } from '#lib/register/index.ts';
import { importRegister, importResults, type ImportOutcome, type ImportProgress } from '#lib/register/index.server.ts';

/** What there is to import. */
export type Importable = 'register' | 'results';

const among = countries.join('|');
/** How each import is asked for. */
export const importUsages: Readonly<Record<Importable, string>> = {
	register: `lateral import register FILE… [--json] [--country ${among}]

Reads schools, trusts, federations and links from the files of the national register, or from a plain CSV
(docs/register-file.md). Files may be gzip. Running it again changes only what changed.
`,
	results: `lateral import results FILE… [--json] [--year YYYY] [--country ${among}]

Reads published results of schools, one file a year, or a plain CSV (docs/results-file.md). Files may be gzip. --year
is the summer in which the school year ends, for files that do not say it. Running it again changes only what changed.
`,
};

/** So many rows left out are listed on the screen; --json gives them all. */
const listed = 20;

/**
 * Imports the files named in `args` and says what became of them: on stdout a summary, or with --json one object; on
 * stderr a progress bar when it is a terminal. Gives the exit code: 0 done (rows may have been left out), 1 a whole
 * file could not be read, 2 the command was not understood.
 */
export async function run(what: Importable, args: readonly string[], database: Database): Promise<number> {
	const command = readArgs(what, args);
	if (command === undefined) {
		process.stderr.write(importUsages[what]);
		return 2;
	}
	const bar = process.stderr.isTTY ? drawBar : undefined;
	const files = command.files.map((path) => ({ name: path, path }));
	const options = { country: command.country, ...(bar && { onProgress: bar }) };
	const { year } = command;
	const outcome =
		what === 'register'
			? await importRegister(database, files, options)
			: await importResults(database, files, year === undefined ? options : { ...options, year });
	if (bar) process.stderr.write('\r\u001b[K');
	process.stdout.write(command.json ? asJson(what, outcome) : asText(what, outcome));
	return outcome.skipped.some((one) => isWholeFile(one.skip)) ? 1 : 0;
}

/** Whether `args` say what to import: asked before a database is opened, or made. */
export function isUnderstood(what: Importable, args: readonly string[]): boolean {
	return readArgs(what, args) !== undefined;
}

interface Command {
	readonly files: readonly string[];
	readonly json: boolean;
	readonly country: Country;
	readonly year: number | undefined;
}

function readArgs(what: Importable, args: readonly string[]): Command | undefined {
	const files: string[] = [];
	let country: Country | undefined = 'england';
	let year: number | undefined;
	const rest = [...args];
	for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
		const [option, value] = arg.split('=', 2);
		if (option === '--country') {
			const wanted = value ?? rest.shift();
			country = countries.find((one) => one === wanted);
		} else if (option === '--year' && what === 'results') {
			const wanted = value ?? rest.shift() ?? '';
			if (!/^(19|20)\d{2}$/.test(wanted)) return undefined;
			year = Number(wanted);
		} else if (arg.startsWith('--') && arg !== '--json') return undefined;
		else if (arg !== '--json') files.push(arg);
	}
	if (files.length === 0 || country === undefined) return undefined;
	return { files, country, year, json: args.includes('--json') };
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

/** Results close no school, so only a register's counts say how many did. */
function asJson(what: Importable, { new: added, changed, unchanged, closed, skipped }: ImportOutcome): string {
	const rows = skipped.map(({ file, row, reason }) => ({ file, row, reason }));
	const counts = { new: added, changed, unchanged, ...(what === 'register' ? { closed } : {}) };
	return `${JSON.stringify({ ...counts, skipped: rows })}\n`;
}

function asText(what: Importable, { new: added, changed, unchanged, closed, skipped }: ImportOutcome): string {
	const ofThem = what === 'register' ? ` (${String(closed)} of them closed)` : '';
	const lines = [`${String(added)} new, ${String(changed)} changed${ofThem}, ${String(unchanged)} unchanged.`];
	if (skipped.length > 0) lines.push(`${String(skipped.length)} left out:`);
	for (const { file, row, reason } of skipped.slice(0, listed)) lines.push(`  ${file}, row ${String(row)}: ${reason}`);
	if (skipped.length > listed) lines.push(`  … and ${String(skipped.length - listed)} more; --json lists them all.`);
	return `${lines.join('\n')}\n`;
}
