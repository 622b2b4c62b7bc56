// Why: in a corridor without a network a reviewer writes note after note; each waits on the device until it has been sent.
import type { Entries } from '#lib/ui/journal.ts';

/** A note that only this device has: its fields, upon which version, what kind of source, and when it was put down (milliseconds). */
export interface WaitingNote {
	readonly id: string;
	readonly version: string;
	readonly entries: Entries;
	readonly source: string;
	readonly at: number;
}

/** Where the notes of one person on one review wait on this device. */
export function waitingKey(person: string, reviewId: string): string {
	return `lateral-waiting:${person}:${reviewId}`;
}

/** The waiting notes, the oldest first; what cannot be read is left out. */
export function readWaiting(text: string | null): readonly WaitingNote[] {
	if (text === null) return [];
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) ? value.filter(isWaiting) : [];
	} catch {
		return [];
	}
}

/** The list with `note` at its end; a note that waits already keeps its place and takes the newer words. */
export function withNote(notes: readonly WaitingNote[], note: WaitingNote): readonly WaitingNote[] {
	return notes.some(({ id }) => id === note.id)
		? notes.map((one) => (one.id === note.id ? note : one))
		: [...notes, note];
}

/** The list without the note of that id, unless its words have changed since `sent`. */
export function withoutNote(notes: readonly WaitingNote[], sent: WaitingNote): readonly WaitingNote[] {
	return notes.filter((one) => one.id !== sent.id || one.at !== sent.at);
}

/** What the note says in the field `name`. */
export function said(note: WaitingNote, name: string): string {
	return note.entries.find(([one]) => one === name)?.[1] ?? '';
}

function isWaiting(value: unknown): value is WaitingNote {
	if (typeof value !== 'object' || value === null) return false;
	const { id, version, entries, source, at } = value as Partial<Record<keyof WaitingNote, unknown>>;
	return (
		[id, version, source].every((one) => typeof one === 'string') &&
		typeof at === 'number' &&
		Array.isArray(entries) &&
		entries.every(
			(one) => Array.isArray(one) && one.length === 2 && one.every((part: unknown) => typeof part === 'string'),
		)
	);
}
