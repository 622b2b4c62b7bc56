/** Why: a link to a page that is not there is found by whoever presses it, unless we look first. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const house = fileURLToPath(new URL('../../', import.meta.url));
const source = join(house, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
	(name) => !name.startsWith('lib/paraglide'),
);

/** The addresses of all pages and endings, as lists of parts. */
const routes = files
	.filter((name) => name.startsWith('routes/') && /\+(page\.svelte|server\.ts)$/.test(name))
	.map((name) =>
		dirname(name)
			.split('/')
			.slice(1)
			.filter((part) => !part.startsWith('(')),
	);

/** What a link says after everything that is only known at run time: `${base}/results/coverage?x` ends in results, coverage. */
function wordsAtEnd(link: string): readonly string[] {
	const [path = ''] = link.replaceAll(/\$\{[^}]*\}/g, '\0').split(/[?#]/);
	const parts = path.split('/');
	return parts.slice(parts.findLastIndex((part) => part.includes('\0')) + 1).filter((part) => part !== '');
}

/** The links of a text, as they are written: those of components, and those a server sends people on to. */
const linksIn = (text: string): readonly string[] =>
	[...text.matchAll(/(?:href=\{|redirect\(303, )`([^`]*)`|href="(\/[^"{]*)"/g)].map(
		(found) => found[1] ?? found[2] ?? '',
	);

const isThere = (words: readonly string[]): boolean =>
	routes.some(
		(route) => words.length <= route.length && words.every((word, at) => route.at(at - words.length) === word),
	);

test('every link ends at a page that is there', () => {
	const links = files
		.filter((name) => /\.(svelte|ts)$/.test(name))
		.flatMap((name) => linksIn(readFileSync(join(source, name), 'utf8')).map((link) => ({ name, link })));
	expect(links.length).toBeGreaterThan(100);
	const isFile = (link: string): boolean => existsSync(join(house, 'static', link));
	expect(links.filter(({ link }) => !isThere(wordsAtEnd(link)) && !isFile(link))).toEqual([]);
	expect(isThere(wordsAtEnd('${base}/results/nowhere'))).toBe(false);
});

test('no source is hidden from the repository', ({ skip }) => {
	if (!existsSync(join(house, '.git'))) {
		console.log('The look for hidden sources is skipped because this is no repository.');
		skip();
	}
	const where = ['src', 'cli', 'tests', 'demo', 'bench', 'docs', 'messages'];
	const words = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', ...where];
	const hidden = execFileSync('git', words, { cwd: house, encoding: 'utf8' }).split('\n').filter(Boolean);
	expect(hidden.filter((name) => name !== 'src/lib/paraglide/')).toEqual([]);
});
