/** Why: an answer to a poll is one of three words for each day, on the screen and in the plan alike. */
import { parseCalendarDate, type CalendarDate } from '#lib/kernel/index.ts';

/** What somebody says of a day. */
export const dayAnswers = ['yes', 'maybe', 'no'] as const;
export type DayAnswer = (typeof dayAnswers)[number];

/** Answers by day. A day that was asked and left open is a no. */
export type PollAnswers = Readonly<Record<string, DayAnswer>>;

/** How often a day suits. */
export interface DayCount {
	readonly date: CalendarDate;
	readonly yes: number;
	readonly maybe: number;
	readonly no: number;
}

/** The answers to the days that were asked, every gap a no; anything else is left out. */
export function completeAnswers(asked: readonly CalendarDate[], given: Readonly<Record<string, unknown>>): PollAnswers {
	return Object.fromEntries(
		asked.map((date) => [date, dayAnswers.find((answer) => answer === given[date]) ?? ('no' as const)]),
	);
}

/** For each day asked, how many of those who answered say what. */
export function countAnswers(asked: readonly CalendarDate[], answers: readonly PollAnswers[]): readonly DayCount[] {
	return asked.map((date) => {
		const said = (word: DayAnswer): number => answers.filter((one) => (one[date] ?? 'no') === word).length;
		return { date, yes: said('yes'), maybe: said('maybe'), no: said('no') };
	});
}

/** The days a person offers: yes and if need be, in order. */
export function offeredDays(answers: Readonly<Record<string, string>>): readonly CalendarDate[] {
	return Object.entries(answers)
		.filter(([, said]) => said === 'yes' || said === 'maybe')
		.flatMap(([day]) => parseCalendarDate(day) ?? [])
		.toSorted();
}
