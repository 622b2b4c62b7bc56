/** Why: a mail is plain text, so its links are found here and everything else stays text. */

/** A stretch of a mail; with `href` when it is an address. */
export interface MailPart {
	readonly text: string;
	readonly href?: string;
}

/** Parts a mail's text at its http(s) addresses; a full stop or bracket after one does not belong to it. */
export function mailParts(body: string): readonly MailPart[] {
	return body.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/).flatMap((text, index) => {
		if (text === '') return [];
		return index % 2 === 1 ? [{ text, href: text }] : [{ text }];
	});
}
