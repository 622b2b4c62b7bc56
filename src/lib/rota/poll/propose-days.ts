/** Why: a poll that asks for every day of half a year is not answered; one that asks for days on which a school is shut is wrong. */
import {
	addDays,
	dayOfWeek,
	isWeekend,
	schoolDayKind,
	type CalendarDate,
	type SchoolCalendar,
} from '#lib/kernel/index.ts';

/** A day that could be asked for; `shut` counts the schools that are closed or want no visit. */
export interface PollDay {
	readonly date: CalendarDate;
	readonly shut: number;
	/** Proposed by the rule. */
	readonly proposed: boolean;
}

/** The working days of one week. */
export interface PollWeek {
	readonly monday: CalendarDate;
	readonly days: readonly PollDay[];
}

/** How many weeks are proposed; with three days in each, that is a minute's work on a phone. Our default. */
export const proposedWeeks = 6;
const daysInWeek = 3;

/**
 * The weeks of the window with a day on which at least one school is open, and the days proposed among them: in six
 * weeks spread evenly over the window, the three days in the middle of each week first, only days on which the fewest
 * schools are shut (none, where there are such days). Source: our rule.
 */
export function proposeDays(
	calendars: readonly SchoolCalendar[],
	{ first, last }: { readonly first: CalendarDate; readonly last: CalendarDate },
): readonly PollWeek[] {
	const open: { readonly date: CalendarDate; readonly shut: number }[] = [];
	for (let date = first; date <= last; date = addDays(date, 1)) {
		if (isWeekend(date)) continue;
		const shut = calendars.filter((calendar) => schoolDayKind(calendar, date).kind !== 'open').length;
		if (shut < Math.max(1, calendars.length)) open.push({ date, shut });
	}
	const least = Math.min(...open.map(({ shut }) => shut));
	const weeks = Map.groupBy(open, ({ date }) => addDays(date, 1 - dayOfWeek(date)));
	const good = [...weeks].filter(([, days]) => days.some(({ shut }) => shut === least)).map(([monday]) => monday);
	const chosen = new Set(spread(good));
	return [...weeks].map(([monday, days]) => {
		const best = chosen.has(monday) ? middleFirst(days.filter(({ shut }) => shut === least)).slice(0, daysInWeek) : [];
		return { monday, days: days.map((day) => ({ ...day, proposed: best.includes(day) })) };
	});
}

/** Up to six of them, as evenly as they come. */
function spread<Item>(items: readonly Item[]): readonly Item[] {
	if (items.length <= proposedWeeks) return items;
	return Array.from({ length: proposedWeeks }, (_, place) =>
		items.at(Math.floor(((place + 0.5) * items.length) / proposedWeeks)),
	).filter((item) => item !== undefined);
}

/** Tuesday to Thursday before Monday and Friday. */
function middleFirst<Day extends { readonly date: CalendarDate }>(days: readonly Day[]): readonly Day[] {
	const away = ({ date }: Day): number => Math.abs(dayOfWeek(date) - 3);
	return days.toSorted((a, b) => away(a) - away(b));
}
