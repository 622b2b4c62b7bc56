// Term dates come from the school itself, from its authority or from a rule; all three have this one shape.
import type { AcademicYear } from './academic-year.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { ClosedDateRange } from './date-range.ts';

/** Whose rules stand in until a school gives its own dates. */
export type SchoolNation = 'england' | 'wales';

/** The six times a year when schools are closed for longer than a weekend. */
export type SchoolHoliday =
	'autumn-half-term' | 'christmas' | 'spring-half-term' | 'easter' | 'summer-half-term' | 'summer';

/** Why a school that is open asks not to be visited. */
export type BlockReason = 'tests' | 'fasting' | 'inspection' | 'school-event' | 'other';

/** Open days on which the school wants no visit; `note` is the school's own words. */
export interface BlockedRange {
	readonly range: ClosedDateRange;
	readonly reason: BlockReason;
	readonly note?: string;
}

/** One school's dates for one academic year: what is inside `terms` is open, the gaps are holidays. */
export interface SchoolYear {
	readonly year: AcademicYear;
	/** Unbroken stretches of school, in order; six when half-terms are given. */
	readonly terms: readonly ClosedDateRange[];
	/** Days inside a term on which staff work and pupils stay at home. */
	readonly insetDays: readonly CalendarDate[];
	readonly blocked: readonly BlockedRange[];
	/** True when worked out by rule because the school gave none. */
	readonly typical: boolean;
}
