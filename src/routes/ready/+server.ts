/** Why: a load balancer asks here whether to send people to this process: 200 when it may, 503 when not. */
import { readiness } from '../../readiness.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const checks = await readiness(locals.house);
	const ready = Object.values(checks).every(Boolean);
	return Response.json({ status: ready ? 'ready' : 'not ready', ...checks }, { status: ready ? 200 : 503 });
};
