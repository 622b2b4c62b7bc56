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
	caliper: v.union([
		v.pipe(
			v.string(),
			v.trim(),
			v.literal(''),
			v.transform(() => null),
		),
		number(() => m.studies_wrong_plan_range()),
	]),
	exact: texts,
	ratio: number(() => m.studies_wrong_plan_range()),
	order: v.picklist(orders),
	seed: number(() => m.studies_wrong_plan_range()),
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
	studies_wrong_plan_range: m.studies_wrong_plan_range,
	studies_wrong_plan_after_start: m.studies_wrong_plan_after_start,
	studies_wrong_plan_before_start: m.studies_wrong_plan_before_start,
};

/** A field's sentence from its key. */
export function planSentence(key: string): string {
	return sentences[key]?.() ?? key;
}
