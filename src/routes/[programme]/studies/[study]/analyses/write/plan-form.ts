/** Why: a plan is typed as words and numbers, and each that cannot be read is told at its field. */
import * as v from 'valibot';
import { clusterings, distances, methods, orders, planTests, type AnalysisPlan } from '#lib/evaluation/index.ts';
import { m } from '#lib/paraglide/messages.js';

const number = (message: () => string) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^\d+([.,]\d+)?$/u, message),
		v.transform((text) => Number(text.replace(',', '.'))),
	);
const texts = v.array(v.pipe(v.string(), v.maxLength(80)));

/** The form of an analysis; a new one, an edit and an amendment share it. */
export const planForm = v.object({
	id: v.pipe(v.string(), v.uuid()),
	version: v.optional(v.string(), ''),
	replaces: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.uuid())]), ''),
	reason: v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(1000)),
	name: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.studies_wrong_name()),
		v.maxLength(120),
	),
	covariates: texts,
	distance: v.picklist(distances),
	method: v.picklist(methods),
	caliper: v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^(\d+([.,]\d+)?)?$/u, () => m.studies_wrong_caliper()),
		v.transform((text) => (text === '' ? null : Number(text.replace(',', '.')))),
	),
	exact: texts,
	ratio: number(() => m.studies_wrong_ratio()),
	order: v.picklist(orders),
	seed: number(() => m.studies_wrong_seed()),
	measure: v.pipe(v.string(), v.maxLength(80)),
	before: number(() => m.studies_wrong_plan_not_in_study()),
	after: number(() => m.studies_wrong_plan_not_in_study()),
	clustering: v.picklist(clusterings),
	tests: v.array(v.picklist(planTests)),
});

/** Fields that are lists, even when one or none is ticked. */
export const planLists = ['covariates', 'exact', 'tests'];

/** The plan in what was typed. Nearest on a line takes the closest: R's own neighbour is for comparing with R. */
export function planIn(typed: v.InferOutput<typeof planForm>): AnalysisPlan {
	const { covariates, distance, method, caliper, exact, ratio, order, seed } = typed;
	const { measure, before, after, clustering, tests } = typed;
	const matching = { covariates, distance, method, rule: 'closest', caliper, exact, ratio, order, seed } as const;
	return { ...matching, measure, before, after, clustering, tests };
}

const sentences: Readonly<Record<string, () => string>> = {
	studies_wrong_plan_none: m.studies_wrong_plan_none,
	studies_wrong_plan_not_in_study: m.studies_wrong_plan_not_in_study,
	studies_wrong_plan_not_a_word: m.studies_wrong_plan_not_a_word,
	studies_wrong_plan_after_start: m.studies_wrong_plan_after_start,
	studies_wrong_plan_before_start: m.studies_wrong_plan_before_start,
};

const ranges: Readonly<Record<string, () => string>> = {
	caliper: m.studies_wrong_caliper,
	ratio: m.studies_wrong_ratio,
	seed: m.studies_wrong_seed,
};

/** A field's sentence from its key; a number out of range is told what would fit. */
export function planSentence(key: string, field: string): string {
	return (key === 'studies_wrong_plan_range' ? ranges[field] : sentences[key])?.() ?? key;
}
