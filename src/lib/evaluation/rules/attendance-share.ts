/** Why: “75 % of the training” needs a denominator, which the study never printed; ours is written down here. */
import type { Rule } from './rule.ts';

export const attendanceRule: Rule = {
	version: 'attendance-1',
	source:
		'Our reading of Godfrey and Munoz-Chereau 2024, “Attrition and compliance”: the article names no denominator (domain e.5)',
};

/** One session offered to a school’s partnership, and how many people of that school were there. */
export interface OfferedSession {
	readonly status: 'held' | 'cancelled';
	readonly people: number;
}

/**
 * Attendance share = sessions where at least one person from the school was present / sessions offered to its
 * partnership, training and workshops alike; cancelled sessions are in neither. `null` when nothing was offered.
 */
export function attendanceShare(offered: readonly OfferedSession[]): number | null {
	const held = offered.filter((session) => session.status === 'held');
	return held.length === 0 ? null : held.filter((session) => session.people > 0).length / held.length;
}
