/** Why: compliance is shown with the rule that decided it and with what the schools in each level received. */
import { attendanceRule, complianceRule, compliances, type Compliance } from '../../rules/index.ts';
import { mean } from '../../statistics/index.ts';
import { percent } from '../published/counting.ts';
import type { Study } from '../study.ts';

/** One level; shares are exact, attendance is the mean share of sessions, 0 to 1. */
export interface ComplianceRow {
	readonly level: Compliance;
	readonly schools: number;
	readonly percent: number;
	readonly reviews: number | null;
	readonly attendance: number | null;
}

/** Who received how much of the programme, under which rules. */
export interface ComplianceTable {
	readonly rules: readonly string[];
	readonly rows: readonly ComplianceRow[];
	/** Full and minimal together. */
	readonly completed: number;
	readonly recruited: number;
}

/** Applies no rule of its own: the levels are those of `studyOf`. */
export function complianceTable({ programme, flow }: Study): ComplianceTable {
	const all = [...programme.values()];
	return {
		rules: [complianceRule.version, attendanceRule.version],
		rows: compliances.map((level) => {
			const own = all.filter(({ compliance }) => compliance === level);
			return {
				level,
				schools: own.length,
				percent: percent(own.length, all.length),
				reviews: mean(own.map(({ reviews }) => reviews)),
				attendance: mean(own.map(({ attendance }) => attendance ?? 0)),
			};
		}),
		completed: flow.completed,
		recruited: flow.recruited,
	};
}
