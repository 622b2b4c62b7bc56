// Reviewing is done by equals from elsewhere; what would break that is refused, what is only unusual is pointed out.
import { type ClusterSizeWarning, clusterSizeWarning } from '#lib/partnerships/index.ts';
import { currentAppointments, type Seniority, type TeamFacts, type TeamMember, type TeamPart } from './team-facts.ts';
import { type VisitDateWarning, visitDateWarnings } from './visit-date-warnings.ts';

/** What stops a team from being confirmed. */
export type TeamRefusal =
	| { readonly kind: 'own-school'; readonly personId: string; readonly part: TeamPart; readonly schoolId: string }
	| { readonly kind: 'champion-in-team'; readonly personId: string; readonly part: 'lead' | 'reviewer' }
	| { readonly kind: 'person-twice'; readonly personId: string; readonly parts: readonly TeamPart[] }
	| { readonly kind: 'no-lead' }
	| { readonly kind: 'several-leads'; readonly personIds: readonly string[] };

/** What is worth a second look and never stops anybody. */
export type TeamWarning =
	| { readonly kind: 'lead-not-headteacher'; readonly personId: string; readonly seniorities: readonly Seniority[] }
	| { readonly kind: 'reviewer-not-senior'; readonly personId: string; readonly seniorities: readonly Seniority[] }
	| { readonly kind: 'champion-not-middle'; readonly personId: string; readonly seniorities: readonly Seniority[] }
	| { readonly kind: 'no-reviewer' }
	| { readonly kind: 'champion-count'; readonly count: number; readonly usual: 2 }
	| { readonly kind: 'champions-all-new'; readonly personIds: readonly string[] }
	| ClusterSizeWarning
	| VisitDateWarning;

/** Everything found; a team can be confirmed when `refusals` is empty. */
export interface TeamCheck {
	readonly refusals: readonly TeamRefusal[];
	readonly warnings: readonly TeamWarning[];
}

/**
 * Checks a planned team. Hard: nobody with a job at the host, champions from outside the team, nobody twice, exactly
 * one lead. Sources: Godfrey and Munoz-Chereau 2024 for the usual seniority, one or two reviewers and two champions;
 * the programme provider's site for champions from outside the team; the warnings about dates and newness our default.
 */
export function checkTeam(facts: TeamFacts): TeamCheck {
	return {
		refusals: [...ownSchool(facts), ...twice(facts.members), ...leads(facts.members)],
		warnings: [
			...seniorityWarnings(facts),
			...countWarnings(facts.members),
			...sizeWarning(facts),
			...visitDateWarnings(facts),
		],
	};
}

function ownSchool(facts: TeamFacts): readonly TeamRefusal[] {
	const { hostSchoolId: schoolId } = facts;
	return facts.members
		.filter((member) => currentAppointments(member, facts).some((job) => job.schoolId === schoolId))
		.map(({ personId, part }) => ({ kind: 'own-school', personId, part, schoolId }));
}

function twice(members: readonly TeamMember[]): readonly TeamRefusal[] {
	return [...new Set(members.map(({ personId }) => personId))].flatMap((personId): readonly TeamRefusal[] => {
		const parts = members.filter((member) => member.personId === personId).map(({ part }) => part);
		if (parts.length < 2) return [];
		const visiting = parts.find((part) => part !== 'champion');
		if (visiting !== undefined && parts.includes('champion'))
			return [{ kind: 'champion-in-team', personId, part: visiting }];
		return [{ kind: 'person-twice', personId, parts }];
	});
}

function leads(members: readonly TeamMember[]): readonly TeamRefusal[] {
	const personIds = [...new Set(withPart(members, 'lead').map(({ personId }) => personId))];
	if (personIds.length === 0) return [{ kind: 'no-lead' }];
	return personIds.length === 1 ? [] : [{ kind: 'several-leads', personIds }];
}

const usualSeniority = {
	lead: { warning: 'lead-not-headteacher', usual: ['headteacher'] },
	reviewer: { warning: 'reviewer-not-senior', usual: ['headteacher', 'senior'] },
	champion: { warning: 'champion-not-middle', usual: ['middle'] },
} as const satisfies Record<TeamPart, { warning: TeamWarning['kind']; usual: readonly Seniority[] }>;

function seniorityWarnings(facts: TeamFacts): readonly TeamWarning[] {
	return facts.members.flatMap((member) => {
		const seniorities = [...new Set(currentAppointments(member, facts).map(({ seniority }) => seniority))];
		const { warning, usual } = usualSeniority[member.part];
		const asUsual = seniorities.some((seniority) => (usual as readonly Seniority[]).includes(seniority));
		return asUsual ? [] : [{ kind: warning, personId: member.personId, seniorities }];
	});
}

function countWarnings(members: readonly TeamMember[]): readonly TeamWarning[] {
	const warnings: TeamWarning[] = [];
	const champions = withPart(members, 'champion');
	if (withPart(members, 'reviewer').length === 0) warnings.push({ kind: 'no-reviewer' });
	if (champions.length !== 2) warnings.push({ kind: 'champion-count', count: champions.length, usual: 2 });
	if (champions.length > 0 && champions.every(({ workshopsLed }) => workshopsLed === 0)) {
		warnings.push({ kind: 'champions-all-new', personIds: champions.map(({ personId }) => personId) });
	}
	return warnings;
}

function sizeWarning({ clusterSize }: TeamFacts): readonly TeamWarning[] {
	const warning = clusterSizeWarning(clusterSize);
	return warning === undefined ? [] : [warning];
}

function withPart(members: readonly TeamMember[], part: TeamPart): readonly TeamMember[] {
	return members.filter((member) => member.part === part);
}
