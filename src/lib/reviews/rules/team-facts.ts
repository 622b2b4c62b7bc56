// Who may review whom depends on dated appointments, so the rules are handed facts and never look anything up.
import type { CalendarDate, DateRange, SchoolCalendar } from '#lib/kernel/index.ts';

/** How senior a job at a school is; `external` is somebody without a job at any school. */
export type Seniority = 'headteacher' | 'senior' | 'middle' | 'teacher' | 'governor' | 'external';

/** What somebody does in a review. */
export type TeamPart = 'lead' | 'reviewer' | 'champion';

/** A job at a school while it lasts. */
export interface AppointmentFact {
	readonly schoolId: string;
	readonly seniority: Seniority;
	readonly during: DateRange;
}

/** One place in a team. Somebody given two places appears twice. */
export interface TeamMember {
	readonly personId: string;
	readonly part: TeamPart;
	readonly appointments: readonly AppointmentFact[];
	/** Workshops this person has led before, in any partnership. */
	readonly workshopsLed: number;
}

/** A school whose calendar matters to the visit. */
export interface CalendarFact {
	readonly schoolId: string;
	readonly calendar: SchoolCalendar;
}

/** Everything the rules need to know about a planned review. */
export interface TeamFacts {
	readonly hostSchoolId: string;
	readonly members: readonly TeamMember[];
	/** One or two days; none while the dates are open. */
	readonly visitDays: readonly CalendarDate[];
	readonly today: CalendarDate;
	/** Schools in the cluster, host included. */
	readonly clusterSize: number;
	/** The host's calendar and those of the visitors' schools. */
	readonly calendars: readonly CalendarFact[];
}

/** The jobs somebody holds today or on a day of the visit. */
export function currentAppointments(member: TeamMember, facts: TeamFacts): readonly AppointmentFact[] {
	const days = [facts.today, ...facts.visitDays];
	return member.appointments.filter(({ during }) =>
		days.some((day) => during.from <= day && (during.until === undefined || day < during.until)),
	);
}
