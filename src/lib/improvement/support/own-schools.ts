/** Why: what a school asks, answers and logs is said by its staff; governors look on. */
import type { Viewer } from '#lib/access/index.ts';
import type { SchoolId } from '#lib/kernel/index.ts';

/** A school, as it is named on the board. */
export interface NamedSchool {
	readonly id: SchoolId;
	readonly name: string;
}

/** The schools that the viewer speaks for, each once. */
export function ownSchools(viewer: Viewer): readonly NamedSchool[] {
	const staff = viewer.appointments.filter((one) => one.seniority !== 'governor');
	return [...new Map(staff.map((one) => [one.schoolId, { id: one.schoolId, name: one.schoolName }])).values()];
}
