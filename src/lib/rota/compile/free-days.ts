/** Why: the same rules as `datesFrom` and `whyNotFree`, answered for a whole year at once. */
import { daysBetween } from '#lib/kernel/index.ts';
import type { RotaPerson, RotaPin } from '../format/rota-input.ts';
import type { RotaPart } from '../format/words.ts';
import type { RotaBook } from '../rules/book.ts';
import { schoolsOf } from '../rules/may-take.ts';
import { type DayLine, numberOf, rangeOn } from './day-line.ts';
import { addDay, both, type DaySet, emptyDays, hasDay, removeDay } from './day-set.ts';

/** The days on which somebody can be out, and those on which they can come to a workshop after school. */
export interface PersonDays {
	readonly out: DaySet;
	readonly after: DaySet;
}

/** When a host can receive: first days, and for each of them the visit's last day and the workshop. */
export interface HostDays {
	readonly starts: DaySet;
	readonly last: Int32Array;
	readonly workshop: Int32Array;
}

/** The longest break between two days of one visit, as in `visitFrom`. */
const longestBreak = 4;

/** When a person is free. */
export function personDays(book: RotaBook, line: DayLine, person: RotaPerson): PersonDays {
	const schools = schoolsOf(person).map((id) => line.daysOf(id));
	const everyDay = emptyDays(line.length).fill(0xffffffff);
	let out = schools.reduce((all, { open }) => both(all, open), everyDay);
	const after = schools.reduce((all, { school }) => both(all, school), everyDay).slice();
	if (person.offers !== undefined) {
		const offered = emptyDays(line.length);
		for (const date of person.offers) {
			const day = numberOf(line, date);
			if (day >= 0 && day < line.length) addDay(offered, day);
		}
		out = both(out, offered);
	}
	if (person.away.length > 0) {
		out = out.slice();
		for (const range of person.away) {
			for (const day of rangeOn(line, range)) {
				removeDay(out, day);
				removeDay(after, day);
			}
		}
	}
	return { out, after };
}

/** The days on which a host can receive, within the window and the pins on its dates. */
export function startsAt(
	{ input: { window, rules } }: RotaBook,
	line: DayLine,
	hostId: string,
	visitDays: number,
	pins: readonly RotaPin[],
): HostDays {
	const { open, next } = line.daysOf(hostId);
	const ranges = [window, ...pins.flatMap((pin) => (pin.kind === 'dates' ? [pin] : []))];
	const from = Math.max(...ranges.map(({ first }) => daysBetween(line.first, first)));
	const until = Math.min(...ranges.map(({ last }) => daysBetween(line.first, last)));
	const starts = emptyDays(line.length);
	const last = new Int32Array(line.length);
	const workshop = new Int32Array(line.length);
	for (let day = Math.max(0, from); day <= until; day += 1) {
		if (!hasDay(open, day)) continue;
		const end = visitDays === 1 ? day : (next[day + 1] ?? line.length);
		if (end > until || end - day > longestBreak || !hasDay(open, end)) continue;
		const shop = next[Math.min(line.length, end + rules.workshopDays)] ?? line.length;
		if (shop >= line.length || shop > end + rules.workshopLatestDays) continue;
		addDay(starts, day);
		last[day] = end;
		workshop[day] = shop;
	}
	return { starts, last, workshop };
}

/** The first days on which a person can take a part at a host. */
export function freeDays({ starts, last, workshop }: HostDays, { out, after }: PersonDays, part: RotaPart): DaySet {
	const free = emptyDays(starts.length * 32);
	for (let word = 0; word < starts.length; word += 1) {
		for (let bits = starts[word] ?? 0; bits !== 0; bits &= bits - 1) {
			const day = word * 32 + 31 - Math.clz32(bits & -bits);
			const can =
				part === 'champion'
					? hasDay(out, last[day] ?? 0) && hasDay(after, workshop[day] ?? 0)
					: hasDay(out, day) && hasDay(out, last[day] ?? 0);
			if (can) addDay(free, day);
		}
	}
	return free;
}
