/** Why: callers may pass plain text or runs; renderers want one shape. */
import type { RichText, TextRun } from './document.ts';

/** The runs of a text; a plain string is one run without style. */
export function runsOf(text: RichText): readonly TextRun[] {
	return typeof text === 'string' ? [{ text }] : text;
}

/** The words of a text without their style. */
export function plainText(text: RichText): string {
	return runsOf(text)
		.map((run) => run.text)
		.join('');
}
