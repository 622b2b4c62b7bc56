/** Why: the one command of whoever hosts Lateral; each word after it is a file in commands/. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cannotStart, help, usageFault } from './commands/help.ts';

// Kept beside the packages: a second start need not compile everything again. Where that cannot be written, it goes without.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/lateral', import.meta.url)));

// Whoever reads only the first lines (`lateral doctor | head`) has heard enough; the work itself goes on to its end.
for (const stream of [process.stdout, process.stderr])
	stream.on('error', (cause: NodeJS.ErrnoException) => {
		if (cause.code !== 'EPIPE') throw cause;
	});

const [word = 'help', ...rest] = process.argv.slice(2);

/** Each command gives the exit code: 0 done, 1 failed, 2 not understood, 78 a wrong setting. */
const commands: Readonly<Record<string, () => Promise<number>>> = {
	start: async () => (await import('./commands/start.ts')).start(rest),
	demo: async () => (await import('./commands/demo.ts')).demo(rest),
	migrate: async () => (await import('./commands/migrate.ts')).migrateCommand(rest),
	import: async () => (await import('./commands/import.ts')).importCommand(rest),
	backup: async () => (await import('./commands/backup.ts')).backup(rest),
	restore: async () => (await import('./commands/restore.ts')).restore(rest),
	doctor: async () => (await import('./commands/doctor.ts')).doctor(rest),
	evaluate: async () => (await import('./commands/evaluate.ts')).evaluate(rest),
	reproduce: async () => (await import('./commands/reproduce.ts')).reproduceCommand(rest),
	trial: async () => (await import('./commands/trial.ts')).trialCommand(rest),
	rota: async () => (await import('./commands/rota.ts')).rotaCommand(rest),
	help: async () => help(),
};

/** These print their own options when asked; the others are told in the list of commands. */
const explainThemselves: readonly string[] = ['evaluate', 'import', 'reproduce', 'trial'];
const askedFor = [word, ...rest].some((one) => one === '--help' || one === '-h');
const named = askedFor && !explainThemselves.includes(word) ? 'help' : word;
const command = Object.hasOwn(commands, named) ? commands[named] : undefined;
process.exitCode = await (command?.() ?? usageFault(`There is no command “${word}”.`)).catch(cannotStart);
