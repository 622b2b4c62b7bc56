/** Why: a rule that holds on the embedded engine only is not kept, so tests bring up a real PostgreSQL of their own. */
import { execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ensurePrograms, whereIs } from './programs.ts';

const run = promisify(execFile);

/** A PostgreSQL server that belongs to one test run. `stop` ends it and deletes its data. */
export interface ThrowAwayPostgres {
	/** The owner's address of an empty database. */
	readonly url: string;
	/** The address of another database on the same server. */
	readonly urlOf: (database: string) => string;
	readonly stop: () => Promise<void>;
}

async function folderOfPrograms(): Promise<string> {
	await ensurePrograms(['postgres']);
	return dirname(whereIs('postgres') ?? '');
}

/** A TCP port on the loopback address that nobody holds at this moment. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				resolve(typeof address === 'object' && address ? address.port : 0);
			});
		});
	});
}

/**
 * Starts a server on the loopback address with its data in a temporary folder. `durable` keeps fsync on, for tests
 * that kill things. PostgreSQL will not run as root, so root runs it as the user `postgres`.
 */
export async function startPostgres(options: { readonly durable?: boolean } = {}): Promise<ThrowAwayPostgres> {
	const bin = await folderOfPrograms();
	const folder = await mkdtemp(join(tmpdir(), 'lateral-postgres-'));
	const as: { uid?: number; gid?: number } = {};
	if (process.getuid?.() === 0) {
		const { stdout } = await run('id', ['-u', 'postgres']);
		const { stdout: group } = await run('id', ['-g', 'postgres']);
		Object.assign(as, { uid: Number(stdout), gid: Number(group) });
		await chown(folder, Number(stdout), Number(group));
	}
	const data = join(folder, 'data');
	await run(join(bin, 'initdb'), ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
		...as,
		cwd: folder,
	});
	const port = await freePort();
	const settings = [
		`listen_addresses=127.0.0.1`,
		`unix_socket_directories=${folder}`,
		'max_connections=120',
		'shared_buffers=64MB',
		...(options.durable === true ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
	];
	const server = spawn(
		join(bin, 'postgres'),
		['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
		{
			...as,
			cwd: folder,
			stdio: ['ignore', 'ignore', 'pipe'],
		},
	);
	let log = '';
	server.stderr.on('data', (piece: Buffer) => (log = (log + piece.toString()).slice(-4000)));
	const ended = new Promise<void>((resolve) =>
		server.once('exit', () => {
			resolve();
		}),
	);
	const killOnExit = (): void => void server.kill('SIGINT');
	process.once('exit', killOnExit);
	const urlOf = (database: string): string => `postgres://owner@127.0.0.1:${port}/${database}`;
	const stop = async (): Promise<void> => {
		process.off('exit', killOnExit);
		server.kill('SIGINT');
		await ended;
		await rm(folder, { recursive: true, force: true });
	};
	for (let tries = 0; ; tries += 1) {
		try {
			await run(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port), '-q']);
			break;
		} catch {
			if (tries > 150 || server.exitCode !== null) {
				await stop();
				throw new Error(`PostgreSQL did not start:\n${log}`);
			}
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	return { url: urlOf('postgres'), urlOf, stop };
}
