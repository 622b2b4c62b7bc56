/** Why: "this week" is from Monday to Friday, whichever day of it a visit is on. */
import { addDays, dayOfWeek, parseCalendarDate } from '#lib/kernel/index.ts';

/** The Monday of a day's week, as YYYY-MM-DD; nothing for what is no day. */
export function mondayOf(text: string): string {
	const day = parseCalendarDate(text);
	return day === undefined ? '' : addDays(day, 1 - dayOfWeek(day));
}
