/** Why: a fresh machine lacks a browser and a database server; we install them when we may, or say exactly what to install. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** A program the tests need, the Debian package that brings it, and where it then is. */
const programs = {
	// Chromium without its windows takes half the time; the whole one does as well.
	chromium: {
		package: 'chromium-headless-shell',
		at: () => ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync),
	},
	postgres: {
		package: 'postgresql',
		at: () => {
			const root = '/usr/lib/postgresql';
			const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
			return versions.map((version) => `${root}/${version}/bin/postgres`).find(existsSync);
		},
	},
	pdftotext: { package: 'poppler-utils', at: () => ['/usr/bin/pdftotext'].find(existsSync) },
} as const;

export type Program = keyof typeof programs;

/** Where a program is, or undefined. */
export function whereIs(program: Program): string | undefined {
	return programs[program].at();
}

/** Makes sure that the programs are there. Ends the process, naming the packages, when they are not and we may not install. */
export async function ensurePrograms(wanted: readonly Program[]): Promise<void> {
	const missing = wanted.filter((program) => whereIs(program) === undefined);
	if (missing.length === 0) return;
	const packages = missing.map((program) => programs[program].package);
	const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (mayInstall) {
		console.log(`Installing ${packages.join(', ')} …`);
		const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		try {
			execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
			execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
				stdio: 'ignore',
				env: environment,
			});
		} catch {
			console.error('The package manager refused.');
		}
	}
	const still = wanted.filter((program) => whereIs(program) === undefined);
	if (still.length === 0) return;
	console.error(
		`These tests need ${still.join(', ')}. Install them, for instance on Debian:\n\n  sudo apt-get install ${still.map((program) => programs[program].package).join(' ')}\n`,
	);
	process.exit(1);
}
