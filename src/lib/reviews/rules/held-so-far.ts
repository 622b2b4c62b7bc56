/** Why: follow-up fades unless a cluster sees how much of it happened; counts only, of meetings and never of schools. */
import { isAfter, type CalendarDate } from '#lib/kernel/index.ts';

/** How many of one sort of meeting were due by now, and how many of those have been held. */
export interface HeldSoFar {
	readonly due: number;
	readonly held: number;
}

interface Meeting {
	readonly due: CalendarDate | undefined;
	readonly doneOn: CalendarDate | undefined;
}

/** The meetings that follow a review. */
export interface MeetingsAfter {
	readonly workshop: Meeting;
	readonly talk: Meeting;
	readonly halfYear: Meeting;
	readonly reflection: Meeting;
}

/** Workshops, talks and reflections due by `today` and held, over some reviews; one held early counts as due. */
export function heldSoFar(
	reviews: readonly MeetingsAfter[],
	today: CalendarDate,
): Readonly<Record<'workshops' | 'talks' | 'reflections', HeldSoFar>> {
	const count = (meetings: readonly Meeting[]): HeldSoFar => {
		const held = meetings.filter(({ doneOn }) => doneOn !== undefined).length;
		const open = meetings.filter(
			({ due, doneOn }) => doneOn === undefined && due !== undefined && !isAfter(due, today),
		);
		return { due: held + open.length, held };
	};
	return {
		workshops: count(reviews.map(({ workshop }) => workshop)),
		talks: count(reviews.map(({ talk }) => talk)),
		reflections: count(reviews.flatMap(({ halfYear, reflection }) => [halfYear, reflection])),
	};
}
