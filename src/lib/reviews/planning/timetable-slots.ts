/** Why: a day's plan is moved about as people move things on paper; what overlaps is pointed out, never refused. */

/** A stretch of a visit; times are 'HH:MM' in school time. */
export interface TimeSlot {
	readonly id: string;
	readonly day: number;
	readonly starts: string;
	readonly ends: string;
}

/** Minutes after midnight of 'HH:MM' (seconds are ignored). */
export function minutesOf(time: string): number {
	const [hours = '0', minutes = '0'] = time.split(':');
	return Number(hours) * 60 + Number(minutes);
}

/** 'HH:MM' of minutes after midnight, held within the day. */
export function timeOf(minutes: number): string {
	const held = Math.max(0, Math.min(24 * 60 - 1, minutes));
	return `${String(Math.floor(held / 60)).padStart(2, '0')}:${String(held % 60).padStart(2, '0')}`;
}

/** Slots in the order of the visit. */
export function inOrder<Slot extends TimeSlot>(slots: readonly Slot[]): readonly Slot[] {
	return slots.toSorted(
		(a, b) =>
			a.day - b.day ||
			minutesOf(a.starts) - minutesOf(b.starts) ||
			minutesOf(a.ends) - minutesOf(b.ends) ||
			(a.id < b.id ? -1 : 1),
	);
}

/** Ids of slots that share a minute with another slot of the same day; touching ends do not count. */
export function overlapping(slots: readonly TimeSlot[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const a of slots) {
		for (const b of slots) {
			if (a.id === b.id || a.day !== b.day) continue;
			if (minutesOf(a.starts) < minutesOf(b.ends) && minutesOf(b.starts) < minutesOf(a.ends)) found.add(a.id).add(b.id);
		}
	}
	return found;
}

/**
 * Lets a slot change places with its neighbour: both keep their length, the pair keeps its beginning, its end and the
 * pause between them. Undefined when there is no neighbour on that side of the same day.
 */
export function swapped(
	slots: readonly TimeSlot[],
	id: string,
	direction: 'earlier' | 'later',
): readonly [TimeSlot, TimeSlot] | undefined {
	const ordered = inOrder(slots);
	const at = ordered.findIndex((slot) => slot.id === id);
	const first = ordered[direction === 'earlier' ? at - 1 : at];
	const second = ordered[direction === 'earlier' ? at : at + 1];
	if (at === -1 || !first || !second || first.day !== second.day) return undefined;
	const start = minutesOf(first.starts);
	const firstLength = minutesOf(first.ends) - start;
	const secondLength = minutesOf(second.ends) - minutesOf(second.starts);
	const pause = minutesOf(second.starts) - minutesOf(first.ends);
	const between = start + secondLength + Math.max(0, pause);
	return [
		{ ...second, starts: timeOf(start), ends: timeOf(start + secondLength) },
		{ ...first, starts: timeOf(between), ends: timeOf(between + firstLength) },
	];
}
