/** Why: the front door: strangers are welcomed, everyone else goes on to their programme. */
import { redirect } from '@sveltejs/kit';
import { londonDateAt } from '#lib/kernel/index.ts';
import { lastJob, mayCreateProgrammes, myProgrammes } from '#lib/people/index.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { config, clock, database } = locals.house;
	const { person } = locals;
	const door = {
		schoolAccount: config.OIDC_ISSUER === undefined ? undefined : config.OIDC_NAME,
		demo: config.LATERAL_DEMO,
	};
	if (!person) return { person: undefined, programmes: [], mayCreate: false, left: undefined, door };
	const today = londonDateAt(clock.now());
	const programmes = await myProgrammes(database, person.id, today);
	const mayCreate = mayCreateProgrammes(config, person.email);
	const [only] = programmes;
	if (only && programmes.length === 1 && !mayCreate && !url.searchParams.has('choose')) redirect(303, `/${only.slug}`);
	const left = programmes.length === 0 ? await lastJob(database, person.id, today) : undefined;
	return { person: { name: person.name }, programmes, mayCreate, left, door };
};
