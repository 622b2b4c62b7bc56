/** Why: the square on the wall leads here with the code in the address; going in still takes a press, so that no robot joins. */
import { readWorkshopCode, spacedWorkshopCode } from '#lib/improvement/index.ts';
import { participantOf } from '../place.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ cookies, locals, params, url }) => {
	const code = readWorkshopCode(params.code);
	return {
		code: code === undefined ? '' : spacedWorkshopCode(code),
		inside: (await participantOf(cookies, locals)) !== undefined,
		address: url.pathname,
	};
};
