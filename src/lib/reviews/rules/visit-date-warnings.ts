// A visit on a day when somebody's school is closed is usually a slip, and now and then on purpose.
import {
	type CalendarDate,
	daysBetween,
	type SchoolDayKind,
	schoolDayKind,
	schoolDaysBetween,
	typicalCalendar,
} from '#lib/kernel/index.ts';
import type { TeamFacts } from './team-facts.ts';

/** Notice a visit should have, in days. Our default: self-evaluation and documents need two weeks. */
export const usualNoticeDays = 14;

/** A day on which a visit is unusual at one of the schools. */
export type UnusualDay = Exclude<SchoolDayKind, { readonly kind: 'open' }>;

/** What is unusual about the dates of a visit; never a reason to refuse. */
export type VisitDateWarning =
	| { readonly kind: 'unusual-day'; readonly date: CalendarDate; readonly schoolId: string; readonly day: UnusualDay }
	| { readonly kind: 'visit-soon'; readonly firstDay: CalendarDate; readonly days: number }
	| { readonly kind: 'visit-past'; readonly firstDay: CalendarDate; readonly days: number }
	| { readonly kind: 'days-not-consecutive'; readonly firstDay: CalendarDate; readonly lastDay: CalendarDate }
	| { readonly kind: 'visit-length'; readonly days: number };

/**
 * Looks at the days of a visit: closed or blocked at the host or a visitor's school, too soon, in the past, more than
 * two days (Godfrey and Munoz-Chereau 2024: one or two), or two days that are not consecutive school days of the host.
 */
export function visitDateWarnings(facts: TeamFacts): readonly VisitDateWarning[] {
	const days = [...new Set(facts.visitDays)].toSorted();
	const firstDay = days.at(0);
	const lastDay = days.at(-1);
	if (firstDay === undefined || lastDay === undefined) return [];
	const warnings: VisitDateWarning[] = days.flatMap((date) => unusualDays(date, facts));
	const notice = daysBetween(facts.today, firstDay);
	if (notice < 0) warnings.push({ kind: 'visit-past', firstDay, days: -notice });
	else if (notice < usualNoticeDays) warnings.push({ kind: 'visit-soon', firstDay, days: notice });
	if (days.length > 2) warnings.push({ kind: 'visit-length', days: days.length });
	if (isBroken(firstDay, lastDay, days.length, facts))
		warnings.push({ kind: 'days-not-consecutive', firstDay, lastDay });
	return warnings;
}

function unusualDays(date: CalendarDate, { calendars }: TeamFacts): readonly VisitDateWarning[] {
	return calendars.flatMap(({ schoolId, calendar }) => {
		const day = schoolDayKind(calendar, date);
		return day.kind === 'open' ? [] : [{ kind: 'unusual-day' as const, date, schoolId, day }];
	});
}

/** A Friday and the Monday after are consecutive; so are two days side by side, open or not. */
function isBroken(firstDay: CalendarDate, lastDay: CalendarDate, count: number, facts: TeamFacts): boolean {
	const host =
		facts.calendars.find(({ schoolId }) => schoolId === facts.hostSchoolId)?.calendar ?? typicalCalendar('england');
	const apart = daysBetween(firstDay, lastDay) > count - 1;
	return apart && schoolDaysBetween(host, firstDay, lastDay) > count - 1;
}
