/** Why: calendar programs ask every hour and seldom say what they have, and a whole programme's calendar takes long to write. */

/** Characters of calendars kept at once: a few whole programmes of 2,000 schools, or thousands of people. */
const room = 16_000_000;

const kept = new Map<string, string>();
let used = 0;

/** The calendar kept under `mark`, which changes with what is in it, or as `write` makes it; those asked for longest ago go first. */
export function writtenOnce(mark: string, write: () => string): string {
	const before = kept.get(mark);
	const text = before ?? write();
	if (before === undefined) used += text.length;
	kept.delete(mark);
	kept.set(mark, text);
	for (const [oldest, old] of kept) {
		if (used <= room) break;
		kept.delete(oldest);
		used -= old.length;
	}
	return text;
}
