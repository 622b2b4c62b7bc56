/** Why: what a person may do at a school follows from how senior they are, so the words are the same everywhere. */
import type { Seniority } from '#lib/access/index.ts';

/** From head to teacher, and governors apart: they read what is shared with them and write nothing. */
export const seniorities = ['head', 'senior', 'middle', 'teacher', 'governor'] as const satisfies readonly Seniority[];

/** Roles in a programme that no school gives. */
export const programmeRoles = ['administrator', 'associate', 'evaluator', 'partnership-lead', 'trust-officer'] as const;
export type ProgrammeRole = (typeof programmeRoles)[number];
