/** Why: the forms of the board ask for the same few things, and say the same of what is missing. */
import * as v from 'valibot';
import { supportTopic } from '#lib/improvement/index.ts';
import { isId, type SchoolId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** An id that the page itself put in the form. */
export const id = v.pipe(
	v.string(),
	v.check((text: string) => isId(text)),
);

/** A school chosen from a list; `missing` says what to do without one. */
export const schoolField = (missing: () => string) =>
	v.pipe(
		v.string(),
		v.check((text: string) => isId(text), missing),
		v.transform((text) => text as SchoolId),
	);

/** A topic of the list. */
export const topicField = v.pipe(
	v.string(),
	v.check(
		(text) => supportTopic(text) !== undefined,
		() => m.support_topic_missing(),
	),
	v.transform((text) => supportTopic(text) ?? 'other'),
);

/** A text that must be there and not be longer than `most` characters. */
export const textField = (missing: () => string, most: number) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(missing),
		v.maxLength(most, () => m.support_text_long({ most })),
	);
