/** Why: a supervisor asks whether the process answers at all. */
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => Response.json({ status: 'ok' });
