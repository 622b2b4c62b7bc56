/** Why: jobs and roles are named by the same words on every page about people. */
import type { Seniority } from '#lib/access/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { seniorities, type ProgrammeRole } from '#lib/people/index.ts';

const seniorityNames: Readonly<Record<Seniority, () => string>> = {
	head: m.people_seniority_head,
	senior: m.people_seniority_senior,
	middle: m.people_seniority_middle,
	teacher: m.people_seniority_teacher,
	governor: m.people_seniority_governor,
};

const seniorityTexts: Readonly<Record<Seniority, () => string>> = {
	head: m.people_seniority_head_text,
	senior: m.people_seniority_senior_text,
	middle: m.people_seniority_middle_text,
	teacher: m.people_seniority_teacher_text,
	governor: m.people_seniority_governor_text,
};

const roleNames: Readonly<Record<ProgrammeRole, () => string>> = {
	administrator: m.people_role_administrator,
	associate: m.people_role_associate,
	evaluator: m.people_role_evaluator,
	'partnership-lead': m.people_role_partnership_lead,
	'trust-officer': m.people_role_trust_officer,
};

/** The choices of what somebody may do at a school, each with what it means. */
export function seniorityOptions(): readonly {
	readonly value: Seniority;
	readonly label: string;
	readonly text: string;
}[] {
	return seniorities.map((value) => ({ value, label: seniorityNames[value](), text: seniorityTexts[value]() }));
}

/** A role in the programme; a programme may call its partnership leads something else. */
export function roleWord(role: ProgrammeRole, lead?: string): string {
	return role === 'partnership-lead' && lead !== undefined ? lead : roleNames[role]();
}

/** The role and what it is for, such as "Partnership lead, Estuary Partnership". */
export function roleLine(
	one: { readonly role: ProgrammeRole; readonly partnership: string | null; readonly organisation?: string | null },
	lead?: string,
): string {
	return [roleWord(one.role, lead), one.partnership, one.organisation].filter(Boolean).join(', ');
}
