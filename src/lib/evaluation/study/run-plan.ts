/** Why: a plan and the data give one result, in stages that can be watched and called off between. */
import { matchStudy, type FactorColumn, type MatchedStudy, type StudyColumn } from '../matching/index.ts';
import type { AnalysisPlan } from './analysis-plan.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Covariate, StudyData, StudyRow } from './study-data.ts';
import { resultVersion, type MatchingResult, type StudyFault, type StudyResult } from './study-result.ts';

export const stages = ['reading', 'matching', 'comparing', 'storing'] as const;
export type Stage = (typeof stages)[number];

/** A result, or why there can be none. */
export type RanPlan =
	{ readonly ok: true; readonly result: StudyResult } | { readonly ok: false; readonly fault: StudyFault };

/**
 * Matches as the plan says and, where outcomes are given, compares the change of the pairs. Schools that lack a matching
 * variable are left out and listed: nothing is guessed. Same data in the same order, same digits.
 */
export function runPlan(
	data: StudyData,
	plan: AnalysisPlan,
	onStage: (stage: Stage) => void = () => undefined,
): RanPlan {
	onStage('matching');
	const columns = plan.covariates.flatMap((name) => data.covariates.find((one) => one.name === name) ?? []);
	const lacking = new Map(data.rows.map((row) => [row.code, lacks(row, columns)]));
	const rows = data.rows.filter(({ code }) => lacking.get(code)?.length === 0);
	const matched = matchStudy({
		columns: columns.map((one) => columnOf(one, rows)),
		treated: rows.map(({ treated }) => treated),
		distance: plan.distance,
		method: plan.method,
		rule: plan.rule,
		...(plan.caliper === null ? {} : { caliper: plan.caliper }),
		exact: columns.filter(({ name }) => plan.exact.includes(name)).map((one) => factorOf(one, rows)),
		ratio: plan.ratio,
		order: plan.order === 'random' ? { kind: 'random', seed: plan.seed } : { kind: 'largest' },
	});
	if (!matched.ok) {
		const { fault } = matched;
		// Rows that lack a value are out already.
		return { ok: false, fault: fault.kind === 'missing' ? { kind: 'no-treated' } : fault };
	}
	const matching = matchingOf(data.rows, rows, lacking, matched.value);
	if (data.outcomes !== null) onStage('comparing');
	return {
		ok: true,
		result: {
			version: resultVersion,
			plan,
			covariates: columns,
			treatedFrom: data.treatedFrom,
			matching,
			outcome: data.outcomes === null ? null : outcomeOf(rows, matching.pairs, data.outcomes, plan, data.treatedFrom),
		},
	};
}

function lacks({ covariates }: StudyRow, columns: readonly Covariate[]): readonly string[] {
	return columns.filter(({ name }) => (covariates[name] ?? null) === null).map(({ name }) => name);
}

function columnOf(covariate: Covariate, rows: readonly StudyRow[]): StudyColumn {
	if (covariate.kind === 'factor') return factorOf(covariate, rows);
	const { name } = covariate;
	return { kind: 'numeric', name, values: rows.map(({ covariates }) => Number(covariates[name])) };
}

/** The name ends in a space, so that tables read “region London” and not “regionLondon”. */
function factorOf({ name }: Covariate, rows: readonly StudyRow[]): FactorColumn {
	return { kind: 'factor', name: `${name} `, values: rows.map(({ covariates }) => String(covariates[name])) };
}

function matchingOf(
	all: readonly StudyRow[],
	rows: readonly StudyRow[],
	lacking: ReadonlyMap<string, readonly string[]>,
	study: MatchedStudy,
): MatchingResult {
	const code = (row: number): string => rows[row]?.code ?? '';
	const treated = all.filter((row) => row.treated).length;
	return {
		treated,
		pool: all.length - treated,
		excluded: all.flatMap((row) => {
			const names = lacking.get(row.code) ?? [];
			return names.length === 0 ? [] : [{ code: row.code, treated: row.treated, lacks: names }];
		}),
		propensity: study.propensity.terms.map(({ term, estimate, se }) => ({ term, estimate, se })),
		separated: study.propensity.separated.map(({ column, rows: own }) => ({ column, rows: own })),
		pairs: study.pairs.map((pair) => ({
			treated: code(pair.treated),
			control: code(pair.control),
			distance: pair.distance,
		})),
		unmatched: study.unmatched.map((one) => ({ code: code(one.treated), why: one.why })),
		caliperWidth: Number.isFinite(study.caliperWidth) ? study.caliperWidth : null,
		totalDistance: study.totalDistance,
		balance: study.balance,
	};
}
