// Why: the year of a cluster is one picture, lying on a wide page and upright on a phone; where each thing stands is worked out once.
import { addDays, calendarDate, daysBetween, dayOfWeek, type CalendarDate } from '#lib/kernel/index.ts';
import { wordsFor, type Locale } from './date-words.ts';

/** A school's place on the score, by its number in the list of schools. */
export interface ScoreGuest {
	readonly school: number;
	readonly lead?: boolean;
	readonly changed?: boolean;
}

/** A visit with those who come, a workshop with its champions, or a talk, which is for every head. */
export interface ScoreMeeting {
	readonly kind: 'visit' | 'workshop' | 'talk';
	readonly host: number;
	/** YYYY-MM-DD. */
	readonly day: string;
	readonly guests: readonly ScoreGuest[];
	readonly changed?: boolean;
}

/** A year to be drawn. Days are YYYY-MM-DD. */
export interface ScoreYear {
	readonly schools: number;
	readonly meetings: readonly ScoreMeeting[];
	readonly holidays: readonly { readonly first: string; readonly last: string }[];
	readonly today: string;
}

/** A line across the score between two of its schools; `at` is a share of the year. */
export interface ScoreTie {
	readonly kind: 'tie' | 'talk';
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

/** Everything of a score as shares of the year, 0 its first day and 1 its last. */
export interface ScoreShape {
	readonly months: readonly { readonly at: number; readonly name: string }[];
	readonly weeks: readonly number[];
	readonly holidays: readonly { readonly at: number; readonly size: number }[];
	readonly ties: readonly ScoreTie[];
	readonly meetings: readonly (ScoreMeeting & { readonly at: number })[];
	/** Undefined when today lies outside the year. */
	readonly today: number | undefined;
	/** Weeks from end to end. */
	readonly length: number;
}

/** The shape of a year from the month of its first meeting to the end of its last month. */
export function scoreShape({ schools, meetings, holidays, today }: ScoreYear, locale: Locale): ScoreShape {
	const days = meetings.map(({ day }) => calendarDate(day)).toSorted();
	const [first, last] = [days[0] ?? calendarDate(today), days.at(-1) ?? calendarDate(today)];
	const from = calendarDate(`${first.slice(0, 7)}-01`);
	const until = addDays(last, 14);
	const length = daysBetween(from, until);
	const at = (day: string): number => daysBetween(from, calendarDate(day)) / length;
	const inside = (share: number): boolean => share >= 0 && share <= 1;
	return {
		months: monthsFrom(from, until).map((day) => ({
			at: at(day),
			name: wordsFor(locale).shortMonths[Number(day.slice(5, 7)) - 1] ?? '',
		})),
		weeks: mondaysFrom(from, until).map(at),
		holidays: holidays.flatMap((one) => {
			const [start, end] = [Math.max(0, at(one.first)), Math.min(1, at(addDays(calendarDate(one.last), 1)))];
			return end <= start ? [] : [{ at: start, size: end - start }];
		}),
		ties: meetings.map((meeting) => tieOf(meeting, at(meeting.day), schools)),
		meetings: meetings.map((meeting) => ({ ...meeting, at: at(meeting.day) })),
		today: inside(at(today)) ? at(today) : undefined,
		length: length / 7,
	};
}

function tieOf({ kind, host, guests }: ScoreMeeting, at: number, schools: number): ScoreTie {
	if (kind === 'talk') return { kind, at, from: 0, to: schools - 1 };
	const lines = [host, ...guests.map(({ school }) => school)];
	return { kind: 'tie', at, from: Math.min(...lines), to: Math.max(...lines) };
}

function monthsFrom(from: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
	const months: CalendarDate[] = [];
	for (let day = from; day < until; day = nextMonth(day)) months.push(day);
	return months;
}

function nextMonth(day: CalendarDate): CalendarDate {
	return calendarDate(`${addDays(day, 32).slice(0, 7)}-01`);
}

function mondaysFrom(from: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
	const mondays: CalendarDate[] = [];
	for (let day = addDays(from, (8 - dayOfWeek(from)) % 7); day <= until; day = addDays(day, 7)) mondays.push(day);
	return mondays;
}
