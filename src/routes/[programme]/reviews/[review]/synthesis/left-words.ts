// A writer who has said "leave it" is not asked again about that word; the page remembers, the report does not.

/** The cookie that holds what was left, and how many it keeps. */
export const leftCookie = 'lateral_left';
const most = 80;

/** A short mark for a word in one text; equal words in one text share it. */
export function markOf(textId: string, word: string): string {
	let hash = 0x811c9dc5;
	for (const sign of `${textId} ${word.toLowerCase()}`) {
		hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	}
	return hash.toString(36);
}

/** The marks in the cookie. */
export function leftMarks(cookie: string | undefined): readonly string[] {
	return (cookie ?? '').split('.').filter((mark) => /^[a-z0-9]{1,10}$/.test(mark));
}

/** The cookie with one mark more; the oldest go first. */
export function withMark(cookie: string | undefined, mark: string): string {
	return [...leftMarks(cookie).filter((one) => one !== mark), mark].slice(-most).join('.');
}
