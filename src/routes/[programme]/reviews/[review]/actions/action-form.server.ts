/** Why: writing an action and changing one take the same fields, read the same way. */
import * as v from 'valibot';
import { isId, parseCalendarDate, type CalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

const text = (missing: () => string, most: number) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(missing),
		v.maxLength(most, () => m.improvement_text_long({ most })),
	);

/** The fields of an action; the owner is somebody chosen from the staff, or a role or name typed in. */
export const actionFields = {
	text: text(() => m.improvement_action_missing(), 400),
	measure: text(() => m.improvement_measure_missing(), 400),
	ownerPerson: v.optional(v.string(), ''),
	ownerName: v.pipe(
		v.string(),
		v.trim(),
		v.maxLength(120, () => m.improvement_text_long({ most: 120 })),
	),
	dueOn: v.pipe(
		v.string(),
		v.check(
			(typed) => parseCalendarDate(typed) !== undefined,
			() => m.improvement_date_missing(),
		),
	),
};

interface Typed {
	readonly text: string;
	readonly measure: string;
	readonly ownerPerson: string;
	readonly ownerName: string;
	readonly dueOn: string;
}

/** True when somebody has it. */
export const hasOwner = ({ ownerPerson, ownerName }: Pick<Typed, 'ownerPerson' | 'ownerName'>): boolean =>
	isId(ownerPerson) || ownerName !== '';

/** What was typed, as the use cases take it. */
export function fieldsOf(typed: Typed) {
	return {
		text: typed.text,
		successMeasure: typed.measure,
		ownerName: typed.ownerName,
		ownerPersonId: isId(typed.ownerPerson) ? typed.ownerPerson : undefined,
		dueOn: typed.dueOn as CalendarDate,
	};
}
