/** Why: the wall asks whether anything is new, and the answer is a few characters. */
import { readPulse } from '#lib/improvement/index.server.ts';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { reviewOf } from '../review-of.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
	new Response(valueOf(await readPulse(locals.house.database, actor(locals), reviewOf(params, locals)), locals));
