import { readHome } from '#lib/improvement/index.server.ts';
import { actor, valueOf } from '../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ home: valueOf(await readHome(actor(locals)), locals) });
