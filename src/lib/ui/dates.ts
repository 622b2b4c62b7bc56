// Why: a date is read in a glance or not at all; the same few shapes everywhere, in both languages, in school time.
import { dayAt, minuteAt, type Moment } from './london.ts';
import { wordsFor, type Locale } from './date-words.ts';

/** "Friday", "Dydd Gwener". */
export function weekday(moment: Moment, locale: Locale): string {
	return wordsFor(locale).days[dayAt(moment).weekday - 1] ?? '';
}

/** "27 Nov", "27 Tach". */
export function dayMonth(moment: Moment, locale: Locale): string {
	const { day, month } = dayAt(moment);
	return `${day} ${wordsFor(locale).shortMonths[month - 1] ?? ''}`;
}

/** "27 November". */
export function dayMonthLong(moment: Moment, locale: Locale): string {
	const { day, month } = dayAt(moment);
	return `${day} ${wordsFor(locale).months[month - 1] ?? ''}`;
}

/** "Fri 27 Nov", "Gwe 27 Tach". */
export function shortDay(moment: Moment, locale: Locale): string {
	return `${wordsFor(locale).shortDays[dayAt(moment).weekday - 1] ?? ''} ${dayMonth(moment, locale)}`;
}

/** "Fri 27 Nov 2026". */
export function shortDayYear(moment: Moment, locale: Locale): string {
	return `${shortDay(moment, locale)} ${dayAt(moment).year}`;
}

/** "Friday 27 November", "Gwener 27 Tachwedd": in Welsh without "dydd", which the sentence around it mutates. */
export function longDay(moment: Moment, locale: Locale): string {
	return `${weekday(moment, locale).replace(/^Dydd /, '')} ${dayMonthLong(moment, locale)}`;
}

/** "27 November 2026". */
export function fullDay(moment: Moment, locale: Locale): string {
	return `${dayMonthLong(moment, locale)} ${dayAt(moment).year}`;
}

/** "November 2026". */
export function monthYear(moment: Moment, locale: Locale): string {
	const { month, year } = dayAt(moment);
	return `${wordsFor(locale).months[month - 1] ?? ''} ${year}`;
}

/** The clock on the wall, "15.45", of an instant, or of a time written "15:45". */
export function clock(time: Date | string): string {
	const { hour, minute } = minuteAt(time);
	return `${hour}.${String(minute).padStart(2, '0')}`;
}

/** As people say it: "3.45 pm", "4 pm", "3.45 yp". */
export function hour(time: Date | string, locale: Locale): string {
	const { hour: hours, minute } = minuteAt(time);
	const words = wordsFor(locale);
	const past = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
	return `${hours % 12 === 0 ? 12 : hours % 12}${past} ${hours < 12 ? words.am : words.pm}`;
}

/** "10.40 to 11.10", "10.40 tan 11.10". */
export function clockRange(from: Date | string, to: Date | string, locale: Locale): string {
	return `${clock(from)} ${wordsFor(locale).until} ${clock(to)}`;
}

/** "Fri 27 Nov, 15.45" of an instant. */
export function dayAndClock(moment: Date, locale: Locale): string {
	return `${shortDay(moment, locale)}, ${clock(moment)}`;
}

/** "17 November 2026", "17 and 18 November 2026", "30 November to 2 December 2026"; both ends are included. */
export function dayRange(from: Moment, to: Moment, locale: Locale): string {
	const a = dayAt(from);
	const b = dayAt(to);
	const words = wordsFor(locale);
	if (a.number === b.number) return fullDay(from, locale);
	const joint = b.number - a.number === 1 ? words.and : words.to;
	if (a.year !== b.year) return `${fullDay(from, locale)} ${joint} ${fullDay(to, locale)}`;
	const start = a.month === b.month ? String(a.day) : dayMonthLong(from, locale);
	return `${start} ${joint} ${fullDay(to, locale)}`;
}

/** "today", "tomorrow", "yesterday", "on Thursday" within the coming week, else "on Fri 27 Nov" (with the year when it is another). */
export function relativeDay(moment: Moment, today: Moment, locale: Locale): string {
	const there = dayAt(moment);
	const here = dayAt(today);
	const words = wordsFor(locale);
	const away = there.number - here.number;
	if (away === 0) return words.today;
	if (away === 1) return words.tomorrow;
	if (away === -1) return words.yesterday;
	if (away > 0 && away < 7) return words.on(weekday(moment, locale));
	return words.on(there.year === here.year ? shortDay(moment, locale) : shortDayYear(moment, locale));
}

/** "today", "by tomorrow", "by Thursday" within the coming week, else "by Fri 27 Nov"; nothing when the day is past. */
export function byDay(moment: Moment, today: Moment, locale: Locale): string {
	const there = dayAt(moment);
	const here = dayAt(today);
	const words = wordsFor(locale);
	const away = there.number - here.number;
	if (away < 0) return '';
	if (away === 0) return words.today;
	if (away === 1) return words.due(words.tomorrow);
	if (away < 7) return words.due(words.by(weekday(moment, locale)));
	return words.due(words.by(there.year === here.year ? shortDay(moment, locale) : shortDayYear(moment, locale)));
}

/** "4 days late" when the day is past; undefined while there is time. */
export function daysLate(moment: Moment, today: Moment, locale: Locale): string | undefined {
	const late = dayAt(today).number - dayAt(moment).number;
	return late > 0 ? wordsFor(locale).late(late) : undefined;
}

/** "Good morning", "Good afternoon" or "Good evening" by the London clock. */
export function greeting(now: Date, locale: Locale): string {
	const { hour: hours } = minuteAt(now);
	const words = wordsFor(locale).greetings;
	return hours < 12 ? words.morning : hours < 18 ? words.afternoon : words.evening;
}
