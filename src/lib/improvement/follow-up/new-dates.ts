/** Why: a meeting that was missed happens when the next date is one press away. */
import { addSchoolDays, dayOfWeek, type CalendarDate, type SchoolCalendar } from '#lib/kernel/index.ts';

/** Which of the next ten school days are aimed at: soon, in the middle of the two weeks, at their end. Our default. */
const aims = [2, 5, 9];
const friday = 5;

/**
 * Three days to offer instead: the host's school days within the next two weeks of school, spread, not Fridays if it can
 * be helped, and none of the `taken` ones on which whoever chooses visits another school.
 */
export function newDates(
	host: SchoolCalendar,
	today: CalendarDate,
	taken: ReadonlySet<string> = new Set(),
): readonly CalendarDate[] {
	const days = Array.from({ length: 10 }, (_, place) => addSchoolDays(host, today, place + 1));
	const chosen: CalendarDate[] = [];
	for (const aim of aims) {
		const [best] = days
			.map((day, place) => ({ day, friday: dayOfWeek(day) === friday, away: Math.abs(place + 1 - aim) }))
			.filter(({ day }) => !chosen.includes(day) && !taken.has(day))
			.toSorted((a, b) => Number(a.friday) - Number(b.friday) || a.away - b.away);
		if (best) chosen.push(best.day);
	}
	return chosen.toSorted();
}
