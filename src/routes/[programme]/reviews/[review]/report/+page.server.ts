/** Why: the report is read here by its host, its team, and whoever the host has let in, each their own parts. */
import { londonDateAt, parseCalendarDate } from '#lib/kernel/index.ts';
import { readReport } from '#lib/reviews/index.server.ts';
import { reportDates } from '#lib/reviews/index.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { reviewOf } from '../workshop/review-of.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const by = actor(locals);
	const page = valueOf(await readReport(by, { reviewId: reviewOf(params, locals) }), locals);
	const lastDay = parseCalendarDate(page.lastDay);
	const sentOn = page.sentAt === null ? undefined : londonDateAt(new Date(page.sentAt));
	return { page, dates: lastDay === undefined ? undefined : reportDates(by.viewer.programme.country, lastDay, sentOn) };
};
