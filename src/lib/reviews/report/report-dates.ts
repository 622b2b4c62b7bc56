// A draft, a check and a final report each have their day, counted in the host's own school days from the visit.
import { londonDateAt, parseCalendarDate, type CalendarDate } from '#lib/kernel/index.ts';
import { ownCalendar, type OwnDays } from '#lib/rota/index.ts';
import { accuracyCheckDue, reportDraftDue, reportFinalDue } from '../rules/due-dates.ts';

/** When each step of a report is due; the check only once the draft has been sent. */
export interface ReportDates {
	readonly draft: CalendarDate;
	readonly check?: CalendarDate;
	readonly final: CalendarDate;
}

/** What the days of a report are counted from; `days` are the host's own entries in its calendar. */
export interface ReportDays {
	readonly country: string | null;
	readonly days: readonly OwnDays[] | null;
	readonly lastDay: string | null;
	readonly sentAt: Date | null;
}

/** The days of a report (5, 3 and 10 school days); null where the visit has no day. */
export function reportDates({ country, days, lastDay, sentAt }: ReportDays): ReportDates | null {
	const visited = parseCalendarDate(lastDay ?? '');
	if (visited === undefined) return null;
	const calendar = ownCalendar(country === 'wales' ? 'wales' : 'england', days ?? []);
	return {
		draft: reportDraftDue(calendar, visited),
		...(sentAt === null ? {} : { check: accuracyCheckDue(calendar, londonDateAt(sentAt)) }),
		final: reportFinalDue(calendar, visited),
	};
}
