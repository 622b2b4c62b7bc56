/** Why: passkeys and single sign-on speak better-auth's own protocol; links and "continue as" go through our pages. */
import type { RequestHandler } from './$types';

const handle: RequestHandler = ({ locals, request, params }) => {
	const own =
		params.path.startsWith('continue-as') ||
		params.path.startsWith('magic-link') ||
		params.path.startsWith('sign-in/magic-link');
	return own ? new Response(null, { status: 404 }) : locals.house.auth.handler(request);
};

export const GET = handle;
export const POST = handle;
