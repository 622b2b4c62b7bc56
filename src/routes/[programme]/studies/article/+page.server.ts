/** Why: anyone of the programme may read the article’s tables: they are published, and the schools in them do not exist. */
import { error } from '@sveltejs/kit';
import { refuse } from '#lib/access/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor } from '../../../../actor.server.ts';
import { articleTables } from './article-tables.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const refused = refuse(actor(locals).viewer, 'article.read');
	if (refused) error(refused.status, m.problem_not_allowed(), { requestId: locals.requestId });
	return { tables: articleTables() };
};
