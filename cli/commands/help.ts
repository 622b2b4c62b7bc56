/** Why: someone who hosts Lateral once a year must find the words again. */
import process from 'node:process';

const text = `Lateral: schools review each other as equals.

  npm run lateral -- start                     run it (settings come from the environment)
  npm run lateral -- demo                      run a fictional programme to look at
  npm run lateral -- migrate                   bring the database to this program's schema
  npm run lateral -- import register FILE…     bring in the register of schools (--json, --country)
  npm run lateral -- import results FILE…      bring in published results of schools (--json, --year, --country)
  npm run lateral -- backup FILE               write database and uploaded files to one file, while it runs
  npm run lateral -- restore FILE              take a backup into an empty place
  npm run lateral -- evaluate did …            difference-in-differences, from files
  npm run lateral -- evaluate match …          comparison schools, from a file
  npm run lateral -- evaluate likert …         tests of survey answers, from a file
  npm run lateral -- reproduce                 the published study, number by number, on fictional data
  npm run lateral -- trial --out DIR           write that fictional data as files
  npm run lateral -- doctor                    look whether all is well, and say how to mend what is not
  npm run lateral -- rota FILE --out PLAN      plan who reviews whom and when (--explain, --json, --seconds, --welsh,
                                               --schema input|plan); the format is in docs/rota-format.md

evaluate did, match and likert, import register and results, reproduce and trial say their options with --help; docs/evaluators.md explains them.
The settings, and what to do when, are in docs/hosts.md.
`;

/** Prints the commands. */
export async function help(): Promise<number> {
	process.stdout.write(text);
	return Promise.resolve(0);
}

/** Says what was not understood and prints the commands; gives the exit code 2. */
export async function usageFault(fault: string): Promise<number> {
	process.stderr.write(`${fault}\n\n${text}`);
	return Promise.resolve(2);
}

const expected = ['FolderInUse', 'RealDataRefused'];
const causes: Readonly<Record<string, string>> = {
	ECONNREFUSED: 'The database server does not answer. Is it running, and is DATABASE_URL right?',
	ENOTFOUND: 'The database server’s name is not known. Look at DATABASE_URL.',
	'28P01': 'The database server refused the password. Look at DATABASE_URL.',
	'28000': 'The database server refused the user. Look at DATABASE_URL.',
	'3D000': 'The database named in DATABASE_URL does not exist. Make it first: create database … encoding UTF8.',
	'42501':
		'The database user lacks a right. It must own the database and, the first time, may create a role (docs/hosts.md).',
	EACCES: 'A file or folder may not be opened. Look at who owns LATERAL_DATA.',
	ENOSPC: 'The disk is full.',
};

/** Turns what went wrong into a sentence, or the whole trace when we do not know it; gives the exit code 1. */
export function cannotStart(cause: unknown): number {
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	if (cause instanceof Error && expected.includes(cause.name)) process.stderr.write(`${cause.message}\n`);
	else if (causes[code] !== undefined) process.stderr.write(`${causes[code]}\n`);
	else
		process.stderr.write(
			`Lateral could not do this.\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
		);
	return 1;
}
