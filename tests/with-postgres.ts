/** Why: the same tests must pass on a real PostgreSQL: `node tests/with-postgres.ts COMMAND…` runs one with a server of its own. */
import { spawn } from 'node:child_process';
import { startPostgres } from './postgres.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === undefined) throw new Error('Name a command to run, such as: npx vitest run --project database');
const server = await startPostgres();
const child = spawn(command, rest, { stdio: 'inherit', env: { ...process.env, LATERAL_TEST_DATABASE: server.url } });
process.exitCode = await new Promise<number>((resolve) =>
	child.once('exit', (code) => {
		resolve(code ?? 1);
	}),
);
await server.stop();
