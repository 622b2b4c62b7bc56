/** Why: the door of the workshop: six characters from the wall, no account, no name. */
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { joinWorkshop } from '#lib/improvement/index.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { sentenceFor } from '../../actor.server.ts';
import { readForm } from '../../form.server.ts';
import { keepPlace, participantOf, tokenOf } from './place.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ cookies, locals, url }) => ({
	inside: (await participantOf(cookies, locals)) !== undefined,
	address: url.pathname,
});

const Code = v.object({
	code: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.improvement_code_missing()),
		v.maxLength(60, () => m.improvement_code_unknown()),
	),
});

export const actions: Actions = {
	default: async ({ cookies, getClientAddress, locals, request, url }) => {
		const form = await readForm(request, Code);
		if (!form.ok) return form.failure;
		const result = await joinWorkshop(locals.house.database, {
			code: form.value.code,
			address: getClientAddress(),
			now: locals.house.clock.now(),
			token: tokenOf(cookies),
		});
		if (!result.ok) {
			const early = result.reasons?.includes('planned') === true;
			const sentence =
				result.problem === 'not-found'
					? m.improvement_code_unknown()
					: result.problem === 'too-many'
						? sentenceFor(result)
						: early
							? m.improvement_code_early()
							: m.improvement_code_over();
			return fail(result.status, {
				problem: result.problem,
				message: sentence,
				fields: [{ field: 'code', message: sentence }],
				typed: form.typed,
			});
		}
		keepPlace(cookies, result.value.token, url.protocol === 'https:');
		redirect(303, '/join/room');
	},
};
