/** Why: the soak kills the real program, the way a power cut does: without a word. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../cli/lateral.ts', import.meta.url));

/** The running program. */
export interface Program {
	readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
}

/** Starts `lateral start` and waits until it says that it is ready, for at most three minutes. */
export function startProgram(environment: Readonly<Record<string, string>>): Promise<Program> {
	const bare = Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^(LATERAL_|DATABASE_|SMTP_|OIDC_|ORIGIN$|NODE_OPTIONS$)/.test(name),
		),
	);
	const child: ChildProcess = spawn(process.execPath, [command, 'start'], {
		env: { ...bare, ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const last = (): void => void child.kill('SIGKILL');
	process.once('exit', last);
	const ended = new Promise<void>((resolve) =>
		child.once('exit', () => {
			process.off('exit', last);
			resolve();
		}),
	);
	let said = '';
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => {
			child.kill('SIGKILL');
			reject(new Error(`The program was not ready after three minutes:\n${said}`));
		}, 180_000);
		const hear = (words: Buffer): void => {
			said = (said + words.toString()).slice(-8000);
			if (!said.includes('Lateral is ready')) return;
			clearTimeout(late);
			resolve({
				kill: async (signal) => {
					child.kill(signal);
					await ended;
				},
			});
		};
		child.stdout?.on('data', hear);
		child.stderr?.on('data', hear);
		void ended.then(() => {
			clearTimeout(late);
			reject(new Error(`The program ended before it was ready:\n${said}`));
		});
	});
}
