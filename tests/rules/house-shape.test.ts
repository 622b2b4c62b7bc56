/** Why: the size of files and the words in them are house rules that ESLint does not see. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Generated types, style sheets and prose that happens to be kept in a `.ts` file are not code. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'cli', 'demo'], { encoding: 'utf8' })
	.split('\n')
	.filter(
		(file) =>
			/\.(ts|svelte|css)$/.test(file) &&
			!/\.test(-data)?\.ts$|schema\.ts$|\.css$|\/(frameworks|templates|migrations)\/|^demo\//.test(file),
	);
const lines = files
	.map((file) => ({ file, count: readFileSync(file, 'utf8').split('\n').length }))
	.sort((a, b) => a.count - b.count);

describe('files are short', () => {
	it('half of them within 60 lines, 95 in a hundred within 250, all within 400', () => {
		expect(lines[Math.floor(lines.length / 2)]?.count).toBeLessThanOrEqual(60);
		expect(lines[Math.floor(lines.length * 0.95)]?.count).toBeLessThanOrEqual(250);
		expect(lines.filter((one) => one.count > 401)).toEqual([]);
	});

	it('no drawer is named utils, helpers, common or manager', () => {
		expect(files.filter((file) => /(^|\/)(utils|helpers|common|manager)[./]/.test(file))).toEqual([]);
	});
});

describe('the lock file', () => {
	it('names the packages of every platform, or a clean install is refused elsewhere', () => {
		const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
			readonly packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>;
		};
		const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies }]) =>
			Object.keys(optionalDependencies ?? {}).filter(
				(name) => !(`node_modules/${name}` in lock.packages) && !(`${from}/node_modules/${name}` in lock.packages),
			),
		);
		expect(missing).toEqual([]);
	});
});
