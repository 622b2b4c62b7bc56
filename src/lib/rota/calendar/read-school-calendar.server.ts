/** Why: a school's dates on one page: what it said itself, what its nation usually does, and the bank holidays. */
import { sql } from 'kysely';
import { may, refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import {
	academicYearAfter,
	academicYearOf,
	academicYearRange,
	bankHolidays,
	calendarDate,
	lastDayOf,
	ok,
	problem,
	startYearOf,
	typicalSchoolYear,
	type AcademicYear,
	type BankHoliday,
	type CalendarDate,
	type Result,
	type SchoolId,
} from '#lib/kernel/index.ts';
import type { SchoolDays } from '../inputs/rota-facts.ts';

/** An entry of the calendar, with its id. */
export interface SchoolDaysEntry extends SchoolDays {
	readonly id: string;
}

/** One school year: its terms, its other entries, and the bank holidays within its terms. */
export interface CalendarYear {
	readonly year: AcademicYear;
	/** The usual dates of the nation, because the school has given none for this year. */
	readonly usual: boolean;
	readonly terms: readonly { readonly id?: string; readonly first: CalendarDate; readonly last: CalendarDate }[];
	readonly others: readonly SchoolDaysEntry[];
	readonly bankHolidays: readonly BankHoliday[];
}

/** A school's calendar: this school year and the next. */
export interface SchoolCalendarPage {
	readonly schoolId: SchoolId;
	readonly school: string;
	readonly years: readonly CalendarYear[];
	readonly mayWrite: boolean;
}

/** Reads the calendar, for the schools of the partnership and the programme's team. One round trip. */
export async function readSchoolCalendar(
	by: Acting,
	schoolId: SchoolId,
): Promise<Result<SchoolCalendarPage, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'calendar.read', { school: schoolId });
	if (refused) return refused;
	const { programme, today } = by.viewer;
	const thisYear = academicYearOf(calendarDate(today));
	const found = await by.transaction((tx) =>
		sql<{ school: string; country: string; entries: readonly SchoolDaysEntry[] }>`
select s.name as school, s.country, coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'first', d.first_day,
	'last', d.last_day, 'reason', d.reason, 'note', d.note) order by d.first_day, d.last_day, d.id) from school_day d
	where d.programme_id = ${programme.id} and d.school_id = s.id and d.last_day >= ${academicYearRange(thisYear).from}::date), '[]') as entries
from school s where s.id = ${schoolId}`.execute(tx),
	);
	const row = found.rows[0];
	if (!row) return problem('not-found');
	const nation = row.country === 'wales' ? 'wales' : 'england';
	return ok({
		schoolId,
		school: row.school,
		years: [thisYear, academicYearAfter(thisYear)].map((year) => yearOf(year, nation, row.entries)),
		mayWrite: may(by.viewer, 'calendar.write', { school: schoolId }),
	});
}

function yearOf(year: AcademicYear, nation: 'england' | 'wales', entries: readonly SchoolDaysEntry[]): CalendarYear {
	const range = academicYearRange(year);
	const within = entries.filter(({ first }) => first >= range.from && first < range.until);
	const own = within.filter(({ kind }) => kind === 'term');
	const terms =
		own.length > 0
			? own
			: typicalSchoolYear(nation, year).terms.map((term) => ({ first: term.from, last: lastDayOf(term) }));
	const start = startYearOf(year);
	return {
		year,
		usual: own.length === 0,
		terms,
		others: within.filter(({ kind }) => kind !== 'term'),
		bankHolidays: [...bankHolidays(start), ...bankHolidays(start + 1)].filter(({ date }) =>
			terms.some(({ first, last }) => first <= date && date <= last),
		),
	};
}
