/** Why: an “effect” in years before the programme shows what the method finds where there is nothing to find. */
import { valueOrNull } from '../computed.ts';
import { onsetsOf, periodsOf, type PanelRow } from './panel.ts';
import { twoWay, type TwoWay } from './two-way.ts';

/** What the method finds between two periods before anyone was treated; `null` where it finds no number. */
export interface PlaceboPeriod {
	readonly before: number;
	readonly after: number;
	readonly effect: TwoWay | null;
}

/**
 * Placebo test: for each pair of neighbouring periods before the earliest start, difference-in-differences as if the
 * schools treated later had started in the second of them. Should be around nought; a clear placebo effect speaks
 * against parallel change, its absence does not prove it (Roth 2022).
 */
export function placeboPeriods(rows: readonly PanelRow[], confidence = 0.95): readonly PlaceboPeriod[] {
	const [start] = onsetsOf(rows);
	if (start === undefined) return [];
	const periods = periodsOf(rows).filter((time) => time < start);
	return periods.slice(1).map((after, place) => {
		const before = periods[place] ?? after;
		const pretended = rows
			.filter(({ time }) => time === before || time === after)
			.map((row) => ({ ...row, from: row.from === null ? null : after }));
		return { before, after, effect: valueOrNull(twoWay(pretended, confidence)) };
	});
}
