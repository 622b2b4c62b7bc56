/** Why: the shape of the fictional trial’s data is what its files, tables and published numbers all read. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { ItemCode, Wave } from './surveys/items.ts';

export type Quintile = 1 | 2 | 3 | 4 | 5;
export type Setting = 'urban' | 'rural';

/** A partnership recruits as one; a large one reviews in several clusters. */
export interface TrialCluster {
	readonly fictional: true;
	readonly id: string;
	readonly name: string;
	readonly partnership: string;
	readonly region: string;
	readonly setting: Setting;
	/** Which of the places the evaluators visited: the two case studies and the one cluster beside them. */
	readonly visited: 'case-north' | 'case-south' | 'beside' | null;
}

/** A school of either group. There is no such school: names and numbers are made up. */
export interface TrialSchool {
	readonly fictional: true;
	readonly id: string;
	readonly name: string;
	readonly group: 'treatment' | 'comparison';
	/** Comparison schools are in none. */
	readonly cluster: string | null;
	/** The school of the other group that it was matched with; 48 treatment schools have none. */
	readonly matchedWith: string | null;
	/** **1 = least deprived, 5 = most**, as in the article (the opposite of the published index). */
	readonly idaciQuintile: Quintile;
	/** Latest rating in 2017: 1 outstanding, 2 good, 3 requires improvement; `null` not rated. */
	readonly rating2017: 1 | 2 | 3 | null;
	readonly type: 'academy' | 'la-or-other';
	readonly region: string;
	readonly setting: Setting;
	readonly pupils2017: number;
	/** Average scaled scores of Key Stage 2 in 2017. */
	readonly reading2017: number;
	readonly maths2017: number;
	readonly joined: CalendarDate | null;
}

/** A session offered to one cluster. */
export interface TrialSession {
	readonly id: string;
	readonly cluster: string;
	readonly year: 1 | 2 | 3;
	readonly date: CalendarDate;
	readonly kind: 'training' | 'workshop';
	readonly days: number;
	readonly mode: 'in-person' | 'online';
	readonly status: 'held' | 'cancelled';
}

/** How many people of one school were at one session that was offered to it; 0 is nobody. */
export interface TrialAttendance {
	readonly session: string;
	readonly school: string;
	readonly people: number;
}

/** A review that a school received as host. */
export interface TrialReview {
	readonly id: string;
	readonly school: string;
	readonly leadSchool: string;
	readonly date: CalendarDate;
	readonly days: number;
	readonly mode: 'in-person' | 'online';
	/** `null` where no improvement workshop followed. */
	readonly workshop: { readonly date: CalendarDate; readonly hours: number } | null;
	readonly followUpDue: CalendarDate;
}

export const withdrawalReasons = [
	'covid',
	'capacity',
	'leadership-change',
	'other-partnership',
	'planned-end',
	'inspection',
] as const;

export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** A school that left; `reasons` is empty where it gave none. */
export interface TrialWithdrawal {
	readonly school: string;
	readonly date: CalendarDate;
	readonly reasons: readonly WithdrawalReason[];
}

/** One answer: a code 1 to 5, a word of the item, or `dont-know`. Items with several answers have several rows. */
export interface TrialAnswer {
	readonly respondent: string;
	readonly school: string;
	readonly wave: Wave;
	readonly item: ItemCode;
	readonly answer: string;
}

/** One interview, observation or audit, logged under its row of Table 2. */
export interface TrialSource {
	readonly id: string;
	readonly row: 'T2d' | 'T2e' | 'T2f' | 'T2g' | 'T2h' | 'T2i';
	readonly kind: 'interview' | 'group-interview' | 'training-observation' | 'review-observation' | 'audit';
	readonly date: CalendarDate;
	readonly mode: 'in-person' | 'online' | 'telephone';
	readonly group: 'treatment' | 'comparison';
	readonly cluster: string | null;
	readonly school: string | null;
	/** The session or review that was observed. */
	readonly observed: string | null;
	readonly role: string;
	/** People interviewed; `null` where an observation counted nobody. */
	readonly participants: number | null;
	readonly theme: string | null;
	/** How much of a review was seen: all of it, without its workshop, or over the net. */
	readonly extent: 'full' | 'partial' | 'online' | null;
}

/** The whole trial. The same generator version and seed give the same bytes. */
export interface Trial {
	readonly fictional: true;
	readonly generator: string;
	readonly seed: number;
	readonly clusters: readonly TrialCluster[];
	readonly schools: readonly TrialSchool[];
	readonly sessions: readonly TrialSession[];
	readonly attendance: readonly TrialAttendance[];
	readonly reviews: readonly TrialReview[];
	readonly withdrawals: readonly TrialWithdrawal[];
	readonly answers: readonly TrialAnswer[];
	readonly sources: readonly TrialSource[];
}
