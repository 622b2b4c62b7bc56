/** Why: schools left on known days, and some said why; both are counted again by the rules. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import { dealtRound, wholes } from '../cards.ts';
import type { Dealer } from '../dealing.ts';
import type { TrialWithdrawal, WithdrawalReason } from '../trial.ts';
import { reasonCounts } from './counts.ts';
import { workingDays, type Span } from './days.ts';
import type { Fate } from './make-fates.ts';

/** When letters came, and which share of them: the second group peaks at the end of the two years first planned. */
const spans: Readonly<Record<'before' | 'after', readonly (readonly [Span, number])[]>> = {
	before: [
		[['2019-01-07', '2019-07-19'], 25],
		[['2019-09-09', '2020-03-13'], 32],
	],
	after: [
		[['2020-03-23', '2020-06-26'], 27],
		[['2020-07-06', '2020-07-17'], 38],
		[['2020-09-07', '2020-10-16'], 30],
		[['2020-11-02', '2021-05-28'], 32],
	],
};

/** The withdrawals of both groups, in order of school. */
export function makeWithdrawals(fates: ReadonlyMap<string, Fate>, deal: Dealer): readonly TrialWithdrawal[] {
	const left = (fate: Fate): readonly string[] => [...fates].flatMap(([id, own]) => (own === fate ? [id] : []));
	return [...letters('before', left('lostBefore'), deal), ...letters('after', left('lostAfter'), deal)].sort((a, b) =>
		a.school < b.school ? -1 : 1,
	);
}

function letters(when: 'before' | 'after', schools: readonly string[], deal: Dealer): readonly TrialWithdrawal[] {
	const dates = spans[when].flatMap(([span, count]) => {
		const days = workingDays(span);
		return Array.from({ length: count }, (_, at) => days[Math.floor((at * days.length) / count)] as CalendarDate);
	});
	const { schools: giving, counts } = reasonCounts[when];
	const hands = dealtRound(counts, giving);
	const places = placesOf(when, hands, dates.length, deal);
	const given = new Map(hands.map((reasons, hand) => [places[hand], reasons]));
	return deal
		.shuffled(`letters.${when}`, schools)
		.slice(0, dates.length)
		.map((school, at) => ({ school, date: dates[at] as CalendarDate, reasons: given.get(at) ?? [] }));
}

/** Which letter holds which hand of reasons: nobody names the end of the planned two years before it came. */
function placesOf(
	when: 'before' | 'after',
	hands: readonly (readonly WithdrawalReason[])[],
	letterCount: number,
	deal: Dealer,
): readonly number[] {
	const early = spans[when][0]?.[1] ?? 0;
	const latest = hands.findLastIndex((reasons) => reasons.includes('planned-end')) + 1;
	const late = deal.shuffled(`letters.${when}.late`, wholes(early, letterCount - 1));
	const rest = deal.shuffled(`letters.${when}.rest`, [...late.slice(latest), ...wholes(0, early - 1)]);
	return [...late.slice(0, latest), ...rest];
}
