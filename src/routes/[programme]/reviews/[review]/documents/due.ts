/** Why: the host is told by when the team needs its documents, counted on the host's own school days. */
import { typicalCalendar, type CalendarDate } from '#lib/kernel/index.ts';
import { documentsDue } from '#lib/reviews/index.ts';

/** The school day by which documents should be with the team. */
export function documentsDueOn(review: {
	readonly host_country: string;
	readonly first_day: CalendarDate;
}): CalendarDate {
	return documentsDue(typicalCalendar(review.host_country === 'wales' ? 'wales' : 'england'), review.first_day).meet;
}
