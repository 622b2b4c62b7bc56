/** Why: a year of dates is compared a million times while planning, so a set of days is a row of bits. */

/** A set of day numbers, 32 to a word. Treated as frozen once it has been handed on. */
export type DaySet = Uint32Array;

/** A set that can hold days 0 to `length` − 1, empty. */
export function emptyDays(length: number): DaySet {
	return new Uint32Array((length + 31) >>> 5);
}

/** Puts a day into a set that is still being made. */
export function addDay(set: DaySet, day: number): void {
	set[day >>> 5] = (set[day >>> 5] ?? 0) | (1 << (day & 31));
}

/** Takes a day out of a set that is still being made. */
export function removeDay(set: DaySet, day: number): void {
	set[day >>> 5] = (set[day >>> 5] ?? 0) & ~(1 << (day & 31));
}

/** Whether the day is in the set. */
export function hasDay(set: DaySet, day: number): boolean {
	return ((set[day >>> 5] ?? 0) & (1 << (day & 31))) !== 0;
}

/** The days in both sets. */
export function both(a: DaySet, b: DaySet): DaySet {
	const result = new Uint32Array(a.length);
	for (let word = 0; word < a.length; word += 1) result[word] = (a[word] ?? 0) & (b[word] ?? 0);
	return result;
}

/** Whether some day is in both sets. */
export function meet(a: DaySet, b: DaySet): boolean {
	for (let word = 0; word < a.length; word += 1) if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) return true;
	return false;
}

/** Whether no day is in the set. */
export function isEmptySet(set: DaySet): boolean {
	return set.every((word) => word === 0);
}

/** The days of a set in order. */
export function daysIn(set: DaySet): readonly number[] {
	const days: number[] = [];
	for (let word = 0; word < set.length; word += 1) {
		for (let bits = set[word] ?? 0; bits !== 0;) {
			const low = 31 - Math.clz32(bits & -bits);
			days.push(word * 32 + low);
			bits &= bits - 1;
		}
	}
	return days;
}
