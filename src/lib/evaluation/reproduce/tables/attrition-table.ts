/** Why: how many schools were lost, when and why, in one picture of numbers. */
import type { AttritionFlow } from '../../rules/index.ts';
import { multiResponse, type MultiResponse } from '../../statistics/index.ts';
import type { Study } from '../study.ts';

/** The flow of schools, and the reasons of those that gave any: several are possible. */
export interface AttritionTable {
	readonly flow: AttritionFlow;
	readonly reasons: MultiResponse;
}

/** Schools that gave no reason count as missing, not as “no reason”. */
export function attritionTable({ flow, trial }: Study): AttritionTable {
	return {
		flow,
		reasons: multiResponse(trial.withdrawals.map(({ reasons }) => (reasons.length === 0 ? null : reasons))),
	};
}
