/** Why: the embedded database lets one process in, so the command line asks the running program for what it needs. */
import { createHash } from 'node:crypto';
import { chmod, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The open socket of a running program. */
export interface ControlSocket {
	readonly close: () => Promise<void>;
}

/** What the running program answers to one address, such as `/backup`. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => Promise<void>;

/** The socket of the program that serves `folder`. A path longer than the system takes moves to the temporary folder. */
export function controlSocketOf(folder: string): string {
	const path = join(resolve(folder), 'lateral.sock');
	if (Buffer.byteLength(path) < 100) return path;
	return join(tmpdir(), `lateral-${createHash('sha256').update(path).digest('hex').slice(0, 24)}.sock`);
}

/** Opens the socket, for the owner of this process only, and answers the addresses in `answers`. */
export async function openControlSocket(
	folder: string,
	answers: Readonly<Record<string, Answer>>,
): Promise<ControlSocket> {
	const path = controlSocketOf(folder);
	await rm(path, { force: true });
	const server = createServer((request, response) => {
		const answer = answers[request.url ?? ''];
		if (!answer) {
			response.writeHead(404).end();
			return;
		}
		answer(response, request).catch((cause: unknown) => {
			console.error(`The control socket could not answer ${request.url ?? ''}.`, cause);
			response.destroy();
		});
	});
	await new Promise<void>((listening, reject) => {
		server.once('error', reject);
		const before = process.umask(0o177);
		server.listen(path, listening);
		process.umask(before);
	});
	await chmod(path, 0o600);
	return {
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((closed) => {
				server.close(() => {
					closed();
				});
			});
			await rm(path, { force: true });
		},
	};
}
