/** Why: every command that works on files answers bad input and bad usage the same way. */
import { BadInput, BadUsage } from './bad-input.ts';

/** One thing to do: `run` prints its result and gives the exit code. */
export interface Analysis {
	readonly usage: string;
	run(args: readonly string[]): Promise<number>;
}

/** Runs it, or prints its options for `--help`. Bad input is one sentence on stderr (exit code 1), bad usage the sentence and the usage (2). */
export async function runAnalysis(analysis: Analysis, args: readonly string[]): Promise<number> {
	if (args.includes('--help') || args.includes('-h')) {
		process.stdout.write(analysis.usage);
		return 0;
	}
	try {
		return await analysis.run(args);
	} catch (cause) {
		if (cause instanceof BadInput) {
			process.stderr.write(`${cause.message}\n`);
			return 1;
		}
		if (cause instanceof BadUsage) {
			process.stderr.write(`${cause.message}\n\n${analysis.usage}`);
			return 2;
		}
		throw cause;
	}
}
