/** Why: before a study is planned, administrators see for how many of the programme's schools there are results at all. */
import { readCoverage } from '#lib/partnerships/index.server.ts';
import { measureNamed } from '#lib/register/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const measure = measureNamed(url.searchParams.get('measure') ?? '') ?? 'read_average';
	return { measure, ...valueOf(await readCoverage(actor(locals), measure), locals) };
};
