import { redirect } from '@sveltejs/kit';
import { localPath } from '../local-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals }) => {
	const next = localPath(url.searchParams.get('next'));
	if (locals.person) redirect(303, next);
	return { next };
};
