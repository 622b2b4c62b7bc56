/** Why: the forms of a rota read days and numbers alike, and say the same when one does not fit. */
import * as v from 'valibot';
import { parseCalendarDate, type CalendarDate, type FieldProblem, type Problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** A day that must be given. */
export const dayField = v.pipe(
	v.string(),
	v.check(
		(text) => parseCalendarDate(text) !== undefined,
		() => m.rota_inputs_wrong_day(),
	),
	v.transform((text) => text as CalendarDate),
);

/** A number as people type it, "0.5" or "0,5", between two bounds. */
export const numberField = (least: number, most: number, step = 1) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.transform((text) => (text === '' ? Number.NaN : Number(text.replace(',', '.')))),
		v.check(
			(value) => value >= least && value <= most && Number.isInteger(value / step),
			() => m.rota_inputs_wrong_number({ least, most }),
		),
	);

/** What makes a rota: its name, its clusters and its days. */
export const draftFields = {
	name: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.rota_inputs_wrong_name()),
		v.maxLength(120, () => m.rota_inputs_wrong_name_long()),
	),
	clusters: v.pipe(
		v.array(v.pipe(v.string(), v.uuid())),
		v.minLength(1, () => m.rota_inputs_wrong_clusters()),
	),
	first: dayField,
	last: dayField,
};

/** The problem of a draft with a sentence for each field. */
export function draftSentences<Refusal extends Problem>(refusal: Refusal): Refusal {
	const sentences: Readonly<Record<string, () => string>> = {
		'name missing': m.rota_inputs_wrong_name,
		'clusters missing': m.rota_inputs_wrong_clusters,
		'clusters unknown': m.rota_inputs_wrong_clusters_unknown,
		'last order': m.rota_inputs_wrong_order,
		'last long': () => m.rota_inputs_wrong_long({ days: 400 }),
	};
	const fields = refusal.fields?.map(({ field, message }): FieldProblem => ({
		field,
		message: sentences[`${field} ${message}`]?.() ?? message,
	}));
	return fields === undefined ? refusal : { ...refusal, fields };
}
