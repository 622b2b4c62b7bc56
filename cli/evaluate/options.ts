/** Why: every evaluate command takes named options and must refuse a misspelt one instead of ignoring it. */
import { parseArgs } from 'node:util';
import { BadUsage } from './bad-input.ts';

/** What was written after the command: `need` refuses when the option is missing. */
export interface Options {
	need(name: string): string;
	get(name: string): string | undefined;
	has(flag: string): boolean;
	/** A comma-separated list; empty when the option is missing. */
	list(name: string): readonly string[];
}

/** Reads `--name value`, `--name=value` and `--flag`. Throws BadUsage at anything else. */
export function readOptions(args: readonly string[], names: readonly string[], flags: readonly string[]): Options {
	const options: Record<string, { type: 'string' | 'boolean' }> = {};
	for (const name of names) options[name] = { type: 'string' };
	for (const flag of flags) options[flag] = { type: 'boolean' };
	const values = parsed(args, options);
	const get = (name: string): string | undefined => {
		const value = values[name];
		return typeof value === 'string' ? value : undefined;
	};
	return {
		get,
		need(name) {
			const value = get(name);
			if (value === undefined || value === '') throw new BadUsage(`--${name} is missing.`);
			return value;
		},
		has: (flag) => values[flag] === true,
		list: (name) =>
			(get(name) ?? '')
				.split(',')
				.map((one) => one.trim())
				.filter((one) => one !== ''),
	};
}

/** The number an option gives, or `fallback` when it is missing. Throws BadUsage when it is no number. */
export function numberOption(options: Options, name: string, fallback: number): number {
	const written = options.get(name);
	if (written === undefined) return fallback;
	const value = Number(written);
	if (written.trim() === '' || !Number.isFinite(value)) throw new BadUsage(`--${name}: “${written}” is not a number.`);
	return value;
}

function parsed(
	args: readonly string[],
	options: Record<string, { type: 'string' | 'boolean' }>,
): Record<string, string | boolean | undefined> {
	try {
		return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
	} catch (cause) {
		throw new BadUsage(cause instanceof Error ? cause.message : String(cause), { cause });
	}
}
