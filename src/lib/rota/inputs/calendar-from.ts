/** Why: a school's entries, as somebody typed or imported them, become the calendar that planner, poll and screen reckon with. */
import { addDays, type BlockReason, type CalendarDate } from '#lib/kernel/index.ts';
import type { SchoolDays } from './rota-facts.ts';

interface Days {
	first: CalendarDate;
	last: CalendarDate;
}

/** The calendar of the planner's format, with nothing left out. */
export interface CalendarEntries {
	terms: Days[];
	closed: Days[];
	inset: CalendarDate[];
	blocked: (Days & { reason: BlockReason; note?: string })[];
}

/** A school's entries as the planner's calendar. */
export function calendarFrom(days: readonly SchoolDays[]): CalendarEntries {
	const of = (kind: SchoolDays['kind']) => days.filter((one) => one.kind === kind);
	const range = ({ first, last }: SchoolDays): Days => ({ first, last });
	return {
		terms: of('term').map(range),
		closed: of('closed').map(range),
		inset: of('inset').flatMap(eachDay),
		blocked: of('blocked').map((one) => ({
			...range(one),
			reason: one.reason ?? 'other',
			...(one.note.trim() === '' ? {} : { note: one.note }),
		})),
	};
}

function eachDay({ first, last }: SchoolDays): CalendarDate[] {
	const days = [];
	for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
	return days;
}
