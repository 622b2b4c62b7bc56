/** Why: a page's script is what a phone in a school corridor waits for; it is counted from the build, and too much of it fails. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const routes = join(root, 'src/routes');
const built = join(root, 'build/client/_app/immutable/workers');
const kilobyte = 1024;

/** The design's budgets, in bytes after gzip. */
const budgets = { working: 45 * kilobyte, 'review day': 90 * kilobyte };

/** What one page downloads as script. `bytes` is after gzip. */
export interface PageScript {
	readonly route: string;
	readonly bytes: number;
	readonly budget: number;
}

/** The scripts that a component brings, its own components' included: `import … from '….browser.ts?worker&url'`. */
function scriptsOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
	const found = new Set<string>();
	if (seen.has(file)) return found;
	seen.add(file);
	for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
		const path = from.startsWith('#lib/') ? join(root, 'src/lib', from.slice(5)) : resolve(dirname(file), from);
		if (path.endsWith('?worker&url')) found.add(path.slice(0, -'?worker&url'.length));
		else if (path.endsWith('.svelte')) for (const one of scriptsOf(path, seen)) found.add(one);
	}
	return found;
}

function bytesOf(script: string): number {
	const name = script.slice(script.lastIndexOf('/') + 1, -'.ts'.length);
	const files = readdirSync(built).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));
	if (files.length === 0) throw new Error(`${relative(root, script)} is not in the build.`);
	// Two scripts of one name cannot be told apart by their files; the larger one counts.
	return Math.max(...files.map((file) => gzipSync(readFileSync(join(built, file))).length));
}

/** Every page that downloads script, the largest first. Throws when a page would bring the whole framework along. */
export function pageScripts(): readonly PageScript[] {
	const files = readdirSync(routes, { recursive: true, encoding: 'utf8' });
	const hydrated = files.filter(
		(file) =>
			/\+(page|layout)(@.*)?(\.server)?\.ts$/.test(file) &&
			/^export const csr = true/m.test(readFileSync(join(routes, file), 'utf8')),
	);
	if (!/^export const csr = false/m.test(readFileSync(join(routes, '+layout.ts'), 'utf8')))
		throw new Error('src/routes/+layout.ts no longer says `csr = false`, so every page loads the framework.');
	if (hydrated.length > 0)
		throw new Error(`These pages load the framework; give them a script of their own instead: ${hydrated.join(', ')}`);
	return files
		.filter((file) => /\+page(@.*)?\.svelte$/.test(file))
		.map((file) => {
			const layouts = files.filter(
				(one) => /\+layout(@.*)?\.svelte$/.test(one) && `${dirname(file)}/`.startsWith(one.replace(/\+layout.*$/, '')),
			);
			const scripts = new Set([file, ...layouts].flatMap((one) => [...scriptsOf(join(routes, one))]));
			const route = `/${dirname(file)}`;
			return {
				route,
				bytes: [...scripts].reduce((sum, script) => sum + bytesOf(script), 0),
				budget: route.endsWith('/day') ? budgets['review day'] : budgets.working,
			};
		})
		.filter(({ bytes }) => bytes > 0)
		.sort((a, b) => b.bytes - a.bytes);
}

/** Prints what each page downloads beside its budget; tells whether all keep to it. */
export function printScripts(): boolean {
	const pages = pageScripts();
	console.log('\nscript in the browser (gzip)');
	for (const { route, bytes, budget } of pages)
		console.log(
			`  ${route.padEnd(60)} ${(bytes / kilobyte).toFixed(1).padStart(5)} KB of ${String(budget / kilobyte)}${bytes > budget ? '  TOO MUCH' : ''}`,
		);
	console.log(`  ${'every other page'.padEnd(60)}   0.0 KB of 0`);
	return pages.every(({ bytes, budget }) => bytes <= budget);
}

if (process.argv[1] === import.meta.filename && !printScripts()) process.exitCode = 1;
