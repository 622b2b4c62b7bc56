/** Why: the address of a request decides where cookies and links go, so a header must not be able to change it. */
import { createServer } from 'node:http';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { readConfig } from '#lib/platform/config/index.ts';
import { admit } from './admit.ts';

interface Sent {
	readonly host?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: Buffer;
}

/** What a server with these settings makes of a request: its status and the address it saw. */
async function ask(environment: Readonly<Record<string, string>>, { host, headers = {}, body }: Sent): Promise<string> {
	const read = readConfig(environment);
	if (!read.ok) throw new Error('Unfit settings.');
	const server = createServer((incoming, response) => {
		if (!admit(read.config, incoming, response)) return;
		incoming.resume();
		response.end(`${String(incoming.headers['x-lateral-protocol'])}://${String(incoming.headers['x-lateral-host'])}`);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	try {
		return await new Promise((resolve, reject) => {
			const asked = request(
				{
					port,
					host: '127.0.0.1',
					method: body ? 'POST' : 'GET',
					headers: { ...(host === undefined ? {} : { host }), ...headers },
				},
				(answer) => {
					let text = '';
					answer.on('data', (piece: Buffer) => (text += piece.toString()));
					answer.on('end', () => {
						resolve(answer.statusCode === 200 ? text : String(answer.statusCode));
					});
				},
			);
			asked.on('error', reject);
			asked.end(body);
		});
	} finally {
		server.close();
	}
}

test('with ORIGIN set, no header changes the address', async () => {
	const settings = { ORIGIN: 'https://lateral.example.org' };
	for (const headers of [{}, { 'x-lateral-host': 'evil.example' }, { 'x-forwarded-host': 'evil.example' }]) {
		expect(await ask(settings, { host: 'evil.example', headers })).toBe('https://lateral.example.org');
	}
});

test('without it, this machine’s own names are believed; others only in a demonstration', async () => {
	expect(await ask({}, { host: '127.0.0.1:4000' })).toBe('http://127.0.0.1:4000');
	expect(await ask({}, { host: 'evil.example' })).toBe('http://localhost:3000');
	expect(await ask({ LATERAL_DEMO: 'yes' }, { host: '192.168.1.20:3000' })).toBe('http://192.168.1.20:3000');
	expect(await ask({ LATERAL_DEMO: 'yes' }, { host: 'a:b:c' })).toBe('http://localhost:3000');
});

test('someone who is not signed in cannot send a great deal', async () => {
	const large = Buffer.alloc(1_100_000);
	expect(await ask({}, { host: 'localhost', body: large, headers: { 'content-length': String(large.length) } })).toBe(
		'413',
	);
	expect(
		await ask({}, { host: 'localhost', body: Buffer.from('x'), headers: { 'transfer-encoding': 'chunked' } }),
	).toBe('411');
	const cookie = 'lateral.session_token=abc';
	expect(
		await ask({}, { host: 'localhost', body: large, headers: { cookie, 'content-length': String(large.length) } }),
	).toBe('http://localhost');
});
