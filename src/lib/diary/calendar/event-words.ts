/** Why: an entry in a calendar says what, where and one link, and never a word of what was found. */
import { listOf, localise } from '#lib/kernel/index.ts';
import { ninetyDayTalk } from '#lib/improvement/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { daysInWords } from '#lib/reviews/index.ts';
import type { EventKind, Slot } from '../events/diary-event.ts';

type Locale = 'en' | 'cy';
type Sentence = (input: { host: string }, options: { locale: Locale }) => string;

const titles: Readonly<Record<EventKind, Sentence>> = {
	'pre-review': m.diary_event_pre_review,
	visit: m.diary_event_visit,
	workshop: m.diary_event_workshop,
	'ninety-day': m.diary_event_talk,
	'half-year': m.diary_event_half_year,
	'full-year': m.diary_event_full_year,
};

const places: Readonly<Record<EventKind, string>> = {
	'pre-review': '/pre-review',
	visit: '',
	workshop: '',
	'ninety-day': '',
	'half-year': '',
	'full-year': '',
};

/** "Review visit: Lakeside Primary (day 1 of 2)". */
export function titleOf({ kind, host, day }: Slot, locale: Locale): string {
	const title = titles[kind]({ host }, { locale });
	return day === undefined ? title : m.diary_event_day({ title, at: day.at, of: day.of }, { locale });
}

/** "Tuesday 24 November 2026, 15.45 to 17.15", or the day alone while the hour is open. */
export function whenWords({ on, hours }: Slot, locale: Locale): string {
	const day = daysInWords(on, on, locale);
	return hours === undefined
		? day
		: m.diary_event_when({ day, from: clockWords(hours.starts), until: clockWords(hours.ends) }, { locale });
}

/** "15.45" of "15:45", "9.05" of "09:05", as times stand on the screen. */
function clockWords(time: string): string {
	return time.replace(/^0/, '').replace(':', '.');
}

/** Where the thing is on Lateral. `base` is the programme's address. */
export function linkOf(base: string, { kind }: Slot, reviewId: string): string {
	return `${base}/reviews/${reviewId}${places[kind]}`;
}

/** What stands under the title: what to bring to it, in our own words, and who comes when they are named. */
export function textOf(slot: Slot, people: readonly string[], link: string, locale: Locale): string {
	const options = { locale };
	const lines = [
		slot.hours === undefined ? m.diary_event_no_hour({}, options) : undefined,
		people.length === 0 ? undefined : m.diary_event_people({ people: listOf(people, locale) }, options),
		...(slot.kind === 'ninety-day' ? agenda(locale) : []),
		link,
	];
	return lines.filter((line) => line !== undefined).join('\n');
}

function agenda(locale: Locale): readonly string[] {
	const minutes = ninetyDayTalk.reduce((sum, part) => sum + part.minutes, 0);
	return [
		m.diary_event_agenda({ minutes }, { locale }),
		...ninetyDayTalk.map((part) => `- ${String(part.minutes)} min: ${localise(part.what, locale)}`),
	];
}
