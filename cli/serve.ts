/** Why: one process, one web server: the built pages, opened with the database, and closed without dropping a request. */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Config } from '#lib/platform/config/index.ts';
import type { House } from '../src/open-house.server.ts';
import { originOf } from '../src/origin-of.ts';
import { admit } from './admit.ts';

/** Where src/the-house.server.ts leaves the house it opened. */
const houseKey = Symbol.for('lateral.house');

const built = new URL('../build/handler.js', import.meta.url);

/** How long requests may take to finish once we are told to stop, in milliseconds. */
const patience = 10_000;

interface Built {
	readonly handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/** Opens the built pages; they open the house as they load and leave it with the process. */
async function openPages(): Promise<{ readonly pages: Built; readonly house: House }> {
	// The address of every request is ORIGIN, told to the pages through headers that nobody outside can set.
	process.env['PROTOCOL_HEADER'] = 'x-lateral-protocol';
	process.env['HOST_HEADER'] = 'x-lateral-host';
	process.env['PORT_HEADER'] = '';
	process.env['BODY_SIZE_LIMIT'] ??= '100M';
	const pages = (await import(built.href)) as Built;
	const house = await (globalThis as unknown as Record<symbol, Promise<House> | undefined>)[houseKey];
	if (!house) throw new Error('The built pages do not fit this program. Run: npm run build');
	return { pages, house };
}

function listen(server: Server, { PORT: port, HOST: host }: Config): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
}

/** Resolves when the process is told to stop. A second signal ends it at once. */
function toldToStop(): Promise<void> {
	return new Promise((resolve) => {
		let told = false;
		const stop = (): void => {
			if (told) process.exit(1);
			told = true;
			resolve();
		};
		process.on('SIGTERM', stop);
		process.on('SIGINT', stop);
	});
}

async function finish(server: Server): Promise<void> {
	const closed = new Promise<void>((resolve) => {
		server.close(() => {
			resolve();
		});
	});
	server.closeIdleConnections();
	const idle = setInterval(() => {
		server.closeIdleConnections();
	}, 200);
	const late = setTimeout(() => {
		server.closeAllConnections();
	}, patience);
	await closed;
	clearInterval(idle);
	clearTimeout(late);
}

/** Serves until the process is told to stop. `before` runs once the house is open, before the first request. */
export async function serve(config: Config, before: (house: House) => Promise<void>): Promise<number> {
	if (!existsSync(fileURLToPath(built))) {
		process.stderr.write('Lateral has not been built yet. Run: npm run build\n');
		return 1;
	}
	const stopping = toldToStop();
	const { pages, house } = await openPages();
	try {
		await before(house);
		const server = createServer((request, response) => {
			if (admit(config, request, response)) pages.handler(request, response, () => response.writeHead(404).end());
		});
		server.keepAliveTimeout = 65_000;
		try {
			await listen(server, config);
		} catch (cause) {
			if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause;
			process.stderr.write(
				`Port ${String(config.PORT)} is in use. Stop the other program, or set PORT to another number.\n`,
			);
			return 1;
		}
		process.stdout.write(`Lateral is ready at ${originOf(config)} (${performance.now().toFixed(0)} ms)\n`);
		await stopping;
		await finish(server);
	} finally {
		await house.close();
	}
	return 0;
}
