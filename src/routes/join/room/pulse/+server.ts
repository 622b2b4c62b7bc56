/** Why: a phone asks whether anything is new. */
import { readPulse } from '#lib/improvement/index.server.ts';
import { participantOf } from '../../place.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ cookies, locals }) => {
	const by = await participantOf(cookies, locals);
	if (!by) return new Response(null, { status: 204 });
	const pulse = await readPulse(locals.house.database, by, by.reviewId);
	return new Response(pulse.ok ? pulse.value : null, { status: pulse.ok ? 200 : 204 });
};
