/** Why: what a request says of its own address is not believed, and a stranger cannot make us read a great deal. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '#lib/platform/config/index.ts';
import { originOf } from '../src/origin-of.ts';

/** The most that someone without a sign-in may send, in bytes: a long text, never a file. */
const strangersLimit = 1024 * 1024;

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** The address of this request: ORIGIN; without it the one that was typed, on this machine or in a demonstration. */
function addressFor(config: Config, typed: string | undefined): URL {
	const asTyped = `http://${typed ?? ''}`;
	const trusted = typed !== undefined && (config.LATERAL_DEMO ? /^[\w.:[\]-]+$/.test(typed) : loopback.test(typed));
	return new URL(config.ORIGIN === undefined && trusted && URL.canParse(asTyped) ? asTyped : originOf(config));
}

/** Tells the pages the request's address. False, after answering, when the request is not let in. */
export function admit(config: Config, request: IncomingMessage, response: ServerResponse): boolean {
	const address = addressFor(config, request.headers.host);
	request.headers['x-lateral-protocol'] = address.protocol.slice(0, -1);
	request.headers['x-lateral-host'] = address.host;
	const signedIn = request.headers.cookie?.includes('lateral.session_token=') === true;
	const length = request.headers['content-length'];
	const tooMuch =
		length === undefined ? request.headers['transfer-encoding'] !== undefined : Number(length) > strangersLimit;
	if (signedIn || !tooMuch) return true;
	response.writeHead(length === undefined ? 411 : 413, { 'content-type': 'text/plain', connection: 'close' });
	response.end(length === undefined ? 'The length is missing.\n' : 'That is too large to send without signing in.\n');
	return false;
}
