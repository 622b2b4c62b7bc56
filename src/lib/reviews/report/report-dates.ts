// A draft, a check and a final report each have their day, counted in school days from the visit.
import { type CalendarDate, typicalCalendar } from '#lib/kernel/index.ts';
import { accuracyCheckDue, reportDraftDue, reportFinalDue } from '../rules/due-dates.ts';

/** When each step of a report is due; the check only once the draft has been sent. */
export interface ReportDates {
	readonly draft: CalendarDate;
	readonly check?: CalendarDate;
	readonly final: CalendarDate;
}

/** The days of a report, by the usual term dates of the programme's country (5, 3 and 10 school days). */
export function reportDates(
	country: 'england' | 'wales' | 'other',
	lastDay: CalendarDate,
	sentOn?: CalendarDate,
): ReportDates {
	const calendar = typicalCalendar(country === 'wales' ? 'wales' : 'england');
	return {
		draft: reportDraftDue(calendar, lastDay),
		...(sentOn === undefined ? {} : { check: accuracyCheckDue(calendar, sentOn) }),
		final: reportFinalDue(calendar, lastDay),
	};
}
