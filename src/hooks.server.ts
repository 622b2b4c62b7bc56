/** Why: sign-in, the access set, the language, security headers and errors are the same for every page. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { sequence, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { acting, loadViewer } from '#lib/access/index.server.ts';
import { londonDateAt, type PersonId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { withTrips } from '#lib/platform/database/index.server.ts';
import { theHouse } from './the-house.server.ts';
import { keepWhatWasTyped } from './keep-what-was-typed.server.ts';

export const init: ServerInit = async () => {
	await theHouse();
};

const language: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) }),
	);

/** Pages that someone who is not signed in may see. */
function isOpen(event: RequestEvent): boolean {
	return event.route.id === null || event.route.id === '/' || !event.route.id.startsWith('/[programme]');
}

/** A stranger to a programme gets no viewer, and so "not found", the same as when there is no such programme. */
const person: Handle = async ({ event, resolve }) => {
	const house = await theHouse();
	Object.assign(event.locals, { house, requestId: randomUUID() });
	if (['/api/auth', '/health', '/ready'].some((place) => event.url.pathname.startsWith(place))) return resolve(event);
	if (event.request.headers.get('cookie')?.includes('lateral.session_token') === true) {
		const found = await house.auth.api.getSession({ headers: event.request.headers });
		if (found) {
			const { id, name, email, language: spoken } = found.user;
			event.locals.person = { id: id as PersonId, name, email, language: spoken === 'cy' ? 'cy' : 'en' };
		}
	}
	if (isOpen(event)) return resolve(event);
	const slug = event.params['programme'];
	if (!event.locals.person || slug === undefined) {
		if (event.request.method !== 'GET') return keepWhatWasTyped(event);
		redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
	}
	const now = house.clock.now();
	const viewer = await loadViewer(house.database, event.locals.person.id, { slug }, now, londonDateAt(now));
	if (!viewer) return resolve(event);
	event.locals.viewer = viewer;
	event.locals.by = acting(house.database, house.files, viewer);
	return resolve(event);
};

const headers: Handle = async ({ event, resolve }) => {
	const started = performance.now();
	const { value: response, trips } = await withTrips(async () => resolve(event));
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
	response.headers.set('cross-origin-opener-policy', 'same-origin');
	if (!event.url.pathname.startsWith('/_app/')) response.headers.set('cache-control', 'no-store');
	if (event.url.protocol === 'https:')
		response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
	if (process.env['LATERAL_TIMINGS'] === 'yes') {
		response.headers.set(
			'server-timing',
			`total;dur=${(performance.now() - started).toFixed(1)}, trips;desc="${trips}"`,
		);
	}
	return response;
};

export const handle = sequence(headers, language, person);

export const handleError: HandleServerError = ({ kind, error, event }) => {
	const { requestId } = event.locals;
	if (kind === 'app') return { requestId };
	if (kind === 'framework') return { message: m.problem_not_found(), requestId };
	console.error(`${requestId} ${event.request.method} ${event.url.pathname}`, error);
	return { message: m.problem_unexpected(), requestId };
};
