// Why: a battery dies in mid-sentence; what was typed and not yet acknowledged waits on the device, and only then.

/** A field's name and text, in the order of the form; a name may come several times, as with boxes. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** What was typed, upon which version, and when (milliseconds). */
export interface Journal {
	readonly entries: Entries;
	readonly version: string;
	readonly at: number;
}

/** What to do with a journal when its form is opened again. */
export type Opening = 'nothing' | 'drop' | 'restore';

const month = 30 * 24 * 60 * 60 * 1000;

/** The journal's key: one person, one form; two people who share a device never meet each other's words. */
export function journalKey(person: string, form: string): string {
	return `lateral-draft:${person}:${form}`;
}

/** Whether two forms say the same. Line ends and spaces at the end do not count, since the server trims them. */
export function sameEntries(a: Entries, b: Entries): boolean {
	return tidy(a, closely) === tidy(b, closely);
}

/**
 * Nothing to put back when there is no journal; drop it when the server already has these words, when it is older than
 * a month; leave it alone while both texts of a stale edit are shown; otherwise put it back, on the version it was based on,
 * so that the server can still refuse a stale one.
 */
export function openingWith(journal: Journal | undefined, server: Entries, now: number, settling: boolean): Opening {
	if (journal === undefined || settling) return 'nothing';
	if (now - journal.at > month || tidy(journal.entries, loosely) === tidy(server, loosely)) return 'drop';
	return 'restore';
}

/** The journal as text for the device's storage. */
export function writeJournal(journal: Journal): string {
	return JSON.stringify(journal);
}

/** The journal from text, or undefined when it is absent or spoilt. */
export function readJournal(text: string | null): Journal | undefined {
	if (text === null) return undefined;
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value !== 'object' || value === null) return undefined;
		const { entries, version, at } = value as Partial<Record<keyof Journal, unknown>>;
		if (!Array.isArray(entries) || typeof version !== 'string' || typeof at !== 'number') return undefined;
		return entries.every(isEntry) ? { entries, version, at } : undefined;
	} catch {
		return undefined;
	}
}

function isEntry(value: unknown): value is readonly [string, string] {
	return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

const closely = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd();
const loosely = (text: string): string => text.replace(/\s+/g, ' ').trim();

function tidy(entries: Entries, read: (text: string) => string): string {
	return entries
		.map(([name, value]) => JSON.stringify([name, read(value)]))
		.sort()
		.join();
}
