/** Why: every command reads the same settings and stops with the same words when one is wrong. */
import { readConfig, type Config } from '#lib/platform/config/index.ts';

/** The settings; undefined, after naming each wrong one on stderr, when they cannot be used (exit code 78). */
export function settings(environment: NodeJS.ProcessEnv = process.env): Config | undefined {
	const read = readConfig(environment);
	if (read.ok) return read.config;
	for (const { setting, message } of read.problems) process.stderr.write(`${setting} ${message}.\n`);
	return undefined;
}

/** The exit code for a wrong setting (EX_CONFIG of sysexits). */
export const wrongSetting = 78;
