/** Why: a form names people and parts; the rules want facts. This turns one into the other, and knows what a plan is. */
import { calendarDate, type CalendarDate, type SchoolCalendar } from '#lib/kernel/index.ts';
import type { CalendarFact, Seniority as FactSeniority, TeamMember, TeamPart } from '../rules/team-facts.ts';
import { checkTeam, type TeamCheck, type TeamRefusal, type TeamWarning } from '../rules/team-rules.ts';

export const memberParts = ['lead-reviewer', 'reviewer', 'champion'] as const;
/** What somebody does in a review, as it is stored. */
export type MemberPart = (typeof memberParts)[number];

/** Somebody chosen for a team. */
export interface ProposedMember {
	readonly personId: string;
	readonly part: MemberPart;
}

/** What the rules need to know of somebody who could be chosen. */
export interface TeamCandidate {
	readonly personId: string;
	readonly name: string;
	readonly schoolId: string;
	readonly schoolName: string;
	readonly country: string;
	readonly seniority: 'head' | 'senior' | 'middle' | 'teacher';
	readonly fromOn: string;
	readonly untilOn: string | null;
	readonly workshopsLed: number;
}

/** A review as it would be. */
export interface Proposal {
	readonly hostSchoolId: string;
	/** The calendars of the schools concerned, as `concernedSchools` names them; days are not looked at without one. */
	readonly calendars: ReadonlyMap<string, SchoolCalendar>;
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
	readonly members: readonly ProposedMember[];
	readonly candidates: readonly TeamCandidate[];
	readonly clusterSize: number;
	readonly today: string;
	/** The host has a review in this cycle already. */
	readonly plannedAlready: boolean;
}

/** Everything worth a second look in a plan. */
export type PlanWarning = TeamWarning | { readonly kind: 'planned-already' };

/** What was found; the names are those of the people and schools that it speaks of, by id. */
export interface PlanCheck {
	readonly refusals: readonly TeamRefusal[];
	readonly warnings: readonly PlanWarning[];
	readonly names: Readonly<Record<string, string>>;
}

const partOf: Readonly<Record<MemberPart, TeamPart>> = {
	'lead-reviewer': 'lead',
	reviewer: 'reviewer',
	champion: 'champion',
};

/** The days of a visit: the first, and the last when it is another day. */
export function visitDaysOf(firstDay: CalendarDate, lastDay: CalendarDate): readonly CalendarDate[] {
	return firstDay === lastDay ? [firstDay] : [firstDay, lastDay];
}

/** Checks a proposed review by the team rules; somebody who is not among the candidates has no job that we know of. */
export function checkProposal(proposal: Proposal): PlanCheck {
	const found: TeamCheck = checkTeam({
		hostSchoolId: proposal.hostSchoolId,
		members: proposal.members.map((member) => factOf(member, proposal.candidates)),
		visitDays: visitDaysOf(proposal.firstDay, proposal.lastDay),
		today: calendarDate(proposal.today),
		clusterSize: proposal.clusterSize,
		calendars: calendarsOf(proposal),
	});
	const names: Record<string, string> = {};
	for (const one of proposal.candidates) {
		names[one.personId] = one.name;
		names[one.schoolId] = one.schoolName;
	}
	return {
		refusals: found.refusals,
		warnings: proposal.plannedAlready ? [...found.warnings, { kind: 'planned-already' }] : found.warnings,
		names,
	};
}

/** The school a member comes from: where they are most senior, the host last. */
export function schoolOf(
	personId: string,
	hostSchoolId: string,
	candidates: readonly TeamCandidate[],
): string | undefined {
	const theirs = candidates.filter((one) => one.personId === personId);
	return (theirs.find((one) => one.schoolId !== hostSchoolId) ?? theirs[0])?.schoolId;
}

function factOf(member: ProposedMember, candidates: readonly TeamCandidate[]): TeamMember {
	const theirs = candidates.filter((one) => one.personId === member.personId);
	return {
		personId: member.personId,
		part: partOf[member.part],
		workshopsLed: theirs[0]?.workshopsLed ?? 0,
		appointments: theirs.map((one) => ({
			schoolId: one.schoolId,
			seniority: seniorityOf[one.seniority],
			during: {
				from: calendarDate(one.fromOn),
				...(one.untilOn === null ? {} : { until: calendarDate(one.untilOn) }),
			},
		})),
	};
}

const seniorityOf: Readonly<Record<TeamCandidate['seniority'], FactSeniority>> = {
	head: 'headteacher',
	senior: 'senior',
	middle: 'middle',
	teacher: 'teacher',
};

/** The host and the visitors' schools. Champions are not away from school on the day itself. */
export function concernedSchools(
	host: { readonly id: string; readonly country: string },
	members: readonly ProposedMember[],
	candidates: readonly TeamCandidate[],
): readonly { readonly id: string; readonly country: string }[] {
	const countries = new Map([[host.id, host.country]]);
	for (const member of members) {
		if (member.part === 'champion') continue;
		const schoolId = schoolOf(member.personId, host.id, candidates);
		const country = candidates.find((one) => one.schoolId === schoolId)?.country;
		if (schoolId !== undefined && country !== undefined) countries.set(schoolId, country);
	}
	return [...countries].map(([id, country]) => ({ id, country }));
}

function calendarsOf({ calendars }: Proposal): readonly CalendarFact[] {
	return [...calendars].map(([schoolId, calendar]) => ({ schoolId, calendar }));
}
