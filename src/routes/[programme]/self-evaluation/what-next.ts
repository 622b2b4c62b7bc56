// Why: the headline of a self-evaluation is what this reader should do next, and by when.
import { daysBetween, isBefore, type CalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { StaffAnswer } from '#lib/self-evaluation/index.ts';
import { longDay, weekday, wordsFor, type Locale } from '#lib/ui/index.ts';

/** What the headline needs to know. */
export interface Standing {
	readonly answers: readonly StaffAnswer[];
	readonly open: boolean;
	readonly status: 'drafting' | 'agreed';
	readonly shared: boolean;
	readonly mayAgree: boolean;
	readonly due: CalendarDate | undefined;
	readonly today: CalendarDate;
	readonly locale: Locale;
}

/** The headline: verb first, with the date while there is one to keep. */
export function whatNext(standing: Standing): string {
	const { due, today, locale } = standing;
	if (!standing.open) return m.self_evaluation_next_closed();
	const when = byWhen(due, today, locale);
	if (standing.status === 'drafting') {
		const begun = standing.answers.some((answer) => answer.state !== 'empty');
		return (begun ? m.self_evaluation_next_go_on({ when }) : m.self_evaluation_next_begin({ when })).trim();
	}
	const changed = standing.answers.filter((answer) => answer.state === 'changed' || answer.state === 'written').length;
	if (changed > 0) return m.self_evaluation_next_agree_again({ count: changed });
	if (standing.shared) return m.self_evaluation_next_done();
	return standing.mayAgree ? m.self_evaluation_next_share({ when }).trim() : m.self_evaluation_next_agreed();
}

/** The question to go on with: the first without words, else the first. */
export function goOnWith(answers: readonly StaffAnswer[]): string | undefined {
	return (answers.find((answer) => answer.draft.narrative.trim() === '') ?? answers[0])?.code;
}

/** " by Thursday", " by Friday 4 December"; nothing when there is no date or it is past. Begins with a space. */
export function byWhen(due: CalendarDate | undefined, today: CalendarDate, locale: Locale): string {
	if (due === undefined || isBefore(due, today)) return '';
	const away = daysBetween(today, due);
	const words = wordsFor(locale);
	const named = away < 7 ? weekday(due, locale) : longDay(due, locale);
	const day = away === 0 ? words.today : away === 1 ? words.tomorrow : words.by(named);
	return ` ${m.self_evaluation_by({ day })}`;
}
