/** Why: the four meetings and the days that move them have one name each on every page. */
import type { MeetingKind } from '#lib/improvement/index.ts';
import type { SchoolDayKind, SchoolHoliday } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

export const meetingWord: Readonly<Record<MeetingKind, () => string>> = {
	workshop: m.improvement_meeting_workshop,
	'ninety-day': m.improvement_meeting_ninety,
	'half-year': m.improvement_meeting_half,
	'full-year': m.improvement_meeting_full,
};

const holidayWord: Readonly<Record<SchoolHoliday, () => string>> = {
	'autumn-half-term': m.improvement_holiday_half_term,
	'spring-half-term': m.improvement_holiday_half_term,
	'summer-half-term': m.improvement_holiday_half_term,
	christmas: m.improvement_holiday_christmas,
	easter: m.improvement_holiday_easter,
	summer: m.improvement_holiday_summer,
};

/** What sort of closed day it is; undefined for an open one. */
export function closedWord(day: SchoolDayKind): string | undefined {
	switch (day.kind) {
		case 'weekend':
			return m.improvement_day_weekend();
		case 'bank-holiday':
			return m.improvement_day_bank_holiday();
		case 'inset':
			return m.improvement_day_inset();
		case 'holiday':
			return holidayWord[day.holiday]();
		default:
			return undefined;
	}
}
