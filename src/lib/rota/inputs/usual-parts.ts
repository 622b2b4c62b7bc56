/** Why: until somebody says otherwise, a person's job tells which parts they usually take in a review. */
import type { Seniority } from '#lib/access/index.ts';
import { rotaParts, type RotaPart } from '../format/words.ts';

/**
 * The parts that go with a job. Source: leads are normally headteachers, reviewers senior leaders and champions middle
 * leaders or teachers (Godfrey and Munoz-Chereau 2024); that whoever is more senior may also help is our default.
 */
const usual: Readonly<Record<Seniority, readonly RotaPart[]>> = {
	head: ['lead', 'reviewer', 'champion'],
	senior: ['lead', 'reviewer', 'champion'],
	middle: ['reviewer', 'champion'],
	teacher: ['champion'],
	governor: [],
};

/** The usual parts of somebody with these jobs, in the order of `rotaParts`; a governor alone has none. */
export function usualParts(seniorities: readonly Seniority[]): readonly RotaPart[] {
	return rotaParts.filter((part) => seniorities.some((seniority) => usual[seniority].includes(part)));
}
