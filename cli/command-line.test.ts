/** Why: whoever hosts Lateral meets it through these words and exit codes. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const command = fileURLToPath(new URL('./lateral.ts', import.meta.url));
vi.setConfig({ testTimeout: 300_000 });

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lateral-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Said {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

function lateral(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Said> {
	const bare = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => ['PATH', 'HOME', 'TMPDIR', 'LANG'].includes(name)),
	);
	return new Promise((resolve) => {
		const env = { ...bare, LATERAL_DATA: join(folder, 'data'), ...environment };
		execFile(process.execPath, [command, ...words], { env }, (fault, out, err) => {
			resolve({ code: fault ? Number(fault.code ?? 1) : 0, out, err });
		});
	});
}

test('help lists the commands; an unknown one or a wrong setting is named', async () => {
	expect(await lateral(['help'])).toMatchObject({ code: 0, err: '' });
	expect((await lateral(['help'])).out).toContain('restore FILE');
	expect(await lateral(['evaluate', 'match', '--help'])).toMatchObject({
		code: 0,
		out: expect.stringContaining('--caliper') as string,
	});
	const unknown = await lateral(['stat']);
	expect(unknown.code).toBe(2);
	expect(unknown.err).toContain('“stat”');
	const wrong = await lateral(['migrate'], { PORT: 'three', LATERAL_DATE: 'x', SMTP_URL: 'mail.example.org' });
	expect(wrong.code).toBe(78);
	expect(wrong.err).toContain('PORT must be a port number');
	expect(wrong.err).toContain('LATERAL_DATE is not a setting');
	expect(wrong.err).toContain('SMTP_URL must look like');
	expect(wrong.err).not.toContain('mail.example.org');
	expect((await lateral(['start'], { LATERAL_CLOCK_FILE: '/tmp/clock' })).code).toBe(78);
});

test('a reader that has heard enough ends nothing and is told nothing', async () => {
	const child = spawn(process.execPath, [command, 'help'], { stdio: ['ignore', 'pipe', 'pipe'] });
	child.stdout.destroy();
	let said = '';
	child.stderr.on('data', (piece: Buffer) => void (said += piece.toString()));
	const code = await new Promise((resolve) => child.once('close', resolve));
	expect([code, said]).toEqual([0, '']);
});

test('migrate, back up, look over and restore: each says what it did', async () => {
	expect((await lateral(['migrate'])).out).toContain('up to date');
	expect((await lateral(['migrate'])).out).toBe('The database is up to date.\n');
	const file = join(folder, 'one.lateral');
	const backup = await lateral(['backup', file]);
	expect(backup).toMatchObject({ code: 0, err: '' });
	expect(backup.out).toContain('read back whole');
	expect((await stat(file)).mode & 0o777).toBe(0o600);
	expect(await lateral(['doctor'])).toMatchObject({ code: 0 });
	const restored = await lateral(['restore', file], { LATERAL_DATA: join(folder, 'other') });
	expect(restored).toMatchObject({ code: 0, err: '' });
	expect(restored.out).toContain('audit chains are whole');
	const looked = await lateral(['doctor'], { LATERAL_DATA: join(folder, 'other') });
	expect(looked.out).toMatch(/ok +All \d+ tables have their row-level policies/);
	await writeFile(file, 'spoiled');
	const refused = await lateral(['restore', file], { LATERAL_DATA: join(folder, 'third') });
	expect(refused.code).toBe(1);
	expect(refused.err).toContain('is not a backup of Lateral');
	expect((await lateral(['restore', join(folder, 'none')])).err).toContain('There is no file');
});

test('a database server that does not answer is said in a sentence', async () => {
	const said = await lateral(['migrate'], { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:9/none' });
	expect(said.code).toBe(1);
	expect(said.err).toBe('The database server does not answer. Is it running, and is DATABASE_URL right?\n');
});
