/** Why: the planner, its file format and its sentences must use the same few words for the same things. */

/** What a person can do in one review. */
export const rotaParts = ['lead', 'reviewer', 'champion'] as const;
export type RotaPart = (typeof rotaParts)[number];

/** What people are trained for; lead and reviewer share one training. */
export const rotaTrainings = ['reviewer', 'champion'] as const;
export type RotaTraining = (typeof rotaTrainings)[number];

/** Why two sides should not meet in a review. */
export const conflictKinds = ['declared', 'family', 'competitor', 'line-management'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What a plan is weighed by. */
export const rotaCriteria = [
	'even-schools',
	'even-people',
	'mutual',
	'repeat',
	'travel',
	'champions',
	'spread',
	'small-schools',
] as const;
export type RotaCriterion = (typeof rotaCriteria)[number];

/** The points that one unit of each criterion costs; 0 leaves it out. */
export type RotaWeights = Readonly<Record<RotaCriterion, number>>;

/**
 * Our default. One unit is: `even-schools` a part above a school's share (the second such part two units, and so on);
 * `even-people` a second part for the same person (the third two more); `mutual` two schools that review each other;
 * `repeat` a reviewer whose school reviewed this host last cycle; `travel` a kilometre out, as the crow flies;
 * `champions` two experienced champions together (two new ones: two units); `spread` two visits of a cluster in one
 * stretch of the year; `small-schools` a part taken by a small school.
 */
export const defaultRotaWeights: RotaWeights = {
	'even-schools': 4,
	'even-people': 3,
	mutual: 10,
	repeat: 5,
	travel: 0.2,
	champions: 3,
	spread: 8,
	'small-schools': 1.5,
};

/** How reviews are made up and how far apart their dates lie. */
export interface RotaRules {
	/** Reviewers on a visit, the lead among them: 1 or 2. */
	readonly reviewers: number;
	/** Champions for a review: 0 to 2. */
	readonly champions: number;
	/** Most days out for one person in one term, unless the person says otherwise. */
	readonly personDaysPerTerm: number;
	/** Most days out for the people of one school together in one term, unless the school says otherwise. */
	readonly schoolDaysPerTerm: number;
	/** What coming to the feedback costs a champion, in days out. */
	readonly championDays: number;
	/** Days from the visit's last day to the workshop, which moves on to the host's next school day. */
	readonly workshopDays: number;
	/** Most days from the visit's last day to the workshop. */
	readonly workshopLatestDays: number;
	/** Days from the visit's last day to the follow-up talk, which moves on to the host's next school day. */
	readonly followUpDays: number;
	/** A school with fewer pupils is small. */
	readonly smallSchoolPupils: number;
}

/**
 * Sources: two reviewers, two champions, a workshop about two weeks and a talk 90 days after the review, Godfrey and
 * Munoz-Chereau 2024; limits, the half day and the size of a small school are our defaults.
 */
export const defaultRotaRules: RotaRules = {
	reviewers: 2,
	champions: 2,
	personDaysPerTerm: 2,
	schoolDaysPerTerm: 6,
	championDays: 0.5,
	workshopDays: 14,
	workshopLatestDays: 35,
	followUpDays: 90,
	smallSchoolPupils: 120,
};
