/** Why: how many schools a study lost, and when, is counted from dates, so that no slip of arithmetic can be printed. */
import { isBefore, type CalendarDate } from '#lib/kernel/index.ts';
import { completed, type Compliance } from './compliance.ts';
import type { Rule } from './rule.ts';

export const attritionRule: Rule = {
	version: 'attrition-1',
	source: 'Godfrey and Munoz-Chereau 2024, “Attrition and compliance” (domain e.6)',
};

/** A school in the study: when it joined, what it received, and when it withdrew if it did. */
export interface Followed {
	readonly joined: CalendarDate;
	readonly compliance: Compliance;
	readonly withdrew: CalendarDate | null;
}

/** When recruitment ended, and the first day of the disruption that the flow is cut at. */
export interface AttritionDates {
	readonly recruitedUntil: CalendarDate;
	readonly disruptedFrom: CalendarDate;
}

/** The flow of schools: recruited = completed + not completed, not completed = before + after + never withdrew. */
export interface AttritionFlow {
	readonly rule: string;
	readonly recruited: number;
	readonly completed: number;
	readonly notCompleted: number;
	readonly withdrewBefore: number;
	readonly withdrewAfter: number;
	/** Received too little, but never said that they left. */
	readonly neverWithdrew: number;
	/** Joined after recruitment ended; in none of the other counts. */
	readonly excluded: number;
}

/**
 * Schools that joined after recruitment ended are left out. The others completed (fully or minimally compliant) or did
 * not; those that did not are parted by their day of withdrawal: before the disruption’s first day, or on it and later.
 * The day a completing school left, if it did, plays no part.
 */
export function attrition(schools: readonly Followed[], dates: AttritionDates): AttritionFlow {
	const recruited = schools.filter((school) => !isBefore(dates.recruitedUntil, school.joined));
	const lost = recruited.filter((school) => !completed(school.compliance));
	const dated = lost.flatMap(({ withdrew }) => (withdrew === null ? [] : [withdrew]));
	const before = dated.filter((day) => isBefore(day, dates.disruptedFrom)).length;
	return {
		rule: attritionRule.version,
		recruited: recruited.length,
		completed: recruited.length - lost.length,
		notCompleted: lost.length,
		withdrewBefore: before,
		withdrewAfter: dated.length - before,
		neverWithdrew: lost.length - dated.length,
		excluded: schools.length - recruited.length,
	};
}
