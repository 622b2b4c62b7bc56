/** Why: what each form of the page may send, in one place. */
import * as v from 'valibot';
import { isId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

const id = v.pipe(
	v.string(),
	v.check((text) => isId(text)),
);
const version = v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(0));
const kind = v.picklist(['saw', 'strength', 'explore']);
const code = v.optional(
	v.pipe(
		v.string(),
		v.maxLength(20),
		v.transform((text) => (text === '' ? null : text)),
	),
	'',
);
const statement = v.pipe(v.string(), v.trim(), v.maxLength(6000));
const sectionName = v.picklist(['context', 'research', 'support']);

export const FindingForm = v.object({ finding: id, version, kind, question: code, statement });
export const NewFindingForm = v.object({
	id,
	kind,
	question: code,
	statement: v.pipe(
		statement,
		v.nonEmpty(() => m.report_new_statement_missing()),
	),
	notes: v.array(id),
});
export const OneFindingForm = v.object({ id });
export const OrderForm = v.object({ id, direction: v.picklist(['up', 'down']) });
export const AttachForm = v.object({ id, notes: v.array(id), bearing: v.picklist(['supports', 'differs']) });
export const DetachForm = v.object({ id, note: id });
export const SectionForm = v.object({
	section: sectionName,
	version,
	text: v.pipe(v.string(), v.trim(), v.maxLength(6000)),
});
export const AnswerForm = v.object({ reply: id, answer: v.pipe(v.string(), v.trim(), v.maxLength(3000)) });
export const WordForm = v.object({ word: v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z0-9]+$/)) });
/** A text as it stands in its form, and words to put in place of the sentence that holds a word; nothing is stored. */
export const UseForm = v.object({
	finding: v.optional(id),
	section: v.optional(sectionName),
	statement: v.optional(statement),
	text: v.optional(statement),
	use: v.pipe(v.string(), v.maxLength(6000)),
});
export const Offer = v.pipe(v.string(), v.parseJson(), v.object({ word: v.string(), words: v.string() }));
