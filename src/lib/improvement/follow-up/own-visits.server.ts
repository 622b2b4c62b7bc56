/** Why: nobody can hold a talk on the day on which they visit another school. */
import type { Viewer } from '#lib/access/index.ts';
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { visitDaysOf } from '#lib/reviews/index.ts';

/** The days still to come on which the viewer visits a school. At most one round trip. */
export async function ownVisits(tx: Transaction, viewer: Viewer): Promise<ReadonlySet<string>> {
	const ids = viewer.reviews
		.filter(({ part }) => part === 'lead-reviewer' || part === 'reviewer')
		.map((one): string => one.id);
	if (ids.length === 0) return new Set();
	const visits = await tx
		.selectFrom('review')
		.select(['first_day', 'last_day'])
		.where('programme_id', '=', viewer.programme.id)
		.where('id', 'in', ids)
		.where('last_day', '>=', viewer.today)
		.where('status', 'not in', ['postponed', 'cancelled'])
		.execute();
	return new Set(visits.flatMap((one) => visitDaysOf(one.first_day as CalendarDate, one.last_day as CalendarDate)));
}
