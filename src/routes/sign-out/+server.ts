/** Why: signing out leaves nothing behind on a device that others use: no sign-in, no language, no kept words. */
import { redirect } from '@sveltejs/kit';
import { forgetLanguage, handOnCookies } from '../sign-in/begin-session.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, request, cookies, setHeaders }) => {
	handOnCookies(await locals.house.auth.api.signOut({ headers: request.headers, asResponse: true }), cookies);
	forgetLanguage(cookies);
	setHeaders({ 'clear-site-data': '"storage"' });
	redirect(303, '/');
};

/** Someone who typed the address, or pressed "back", is led home; only the button signs out. */
export const GET: RequestHandler = () => redirect(303, '/');
