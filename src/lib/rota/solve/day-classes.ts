/** Why: most days of a year are alike to a host; telling them apart only where it matters keeps the program small. */
import { daysIn, hasDay } from '../compile/day-set.ts';
import type { Frame } from '../compile/frame.ts';

/** Days on which the same people can come, in one stretch and one term. */
export interface DayClass {
	readonly days: readonly number[];
	readonly stretch: number;
	readonly term: number;
}

/** How finely to tell days apart. */
export interface Fineness {
	/** Hosts for which every day stands alone. */
	readonly single: ReadonlySet<number>;
	/** Days that stand alone at a host, such as the published one. */
	readonly apart?: readonly number[];
}

/** The classes of a host's possible days, in order of their first day. */
export function dayClasses(frame: Frame, index: number, { single, apart }: Fineness): readonly DayClass[] {
	const host = frame.hosts[index];
	if (host === undefined) return [];
	const { lead, reviewer, champion } = host.candidates;
	const people = [...lead, ...reviewer, ...champion];
	const classes = new Map<string, { days: number[]; stretch: number; term: number }>();
	for (const day of daysIn(host.starts)) {
		const stretch = (frame.stretches[host.cluster] ?? []).findIndex((set) => hasDay(set, day));
		const term = frame.terms.findIndex((set) => hasDay(set, day));
		const alone = single.has(index) || apart?.[index] === day ? String(day) : '';
		const key = `${String(stretch)} ${String(term)} ${alone} ${people.map(({ days }) => (hasDay(days, day) ? 1 : 0)).join('')}`;
		const found = classes.get(key) ?? { days: [], stretch, term };
		found.days.push(day);
		classes.set(key, found);
	}
	return [...classes.values()];
}
