/** Why: who is compared with whom, and how alike they are, is looked at before any outcome. */
import { pageOf } from '../../../page-of.ts';
import { readChosen } from '../read-chosen.server.ts';
import type { PageServerLoad } from './$types';

const pairsPerPage = 40;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { run, ...read } = await readChosen(locals, params, url);
	const pairs = run?.result.matching.pairs ?? [];
	const pages = Math.max(1, Math.ceil(pairs.length / pairsPerPage));
	const page = Math.min(pages, pageOf(url));
	return { ...read, run, page, pages, pairs: pairs.slice((page - 1) * pairsPerPage, page * pairsPerPage) };
};
