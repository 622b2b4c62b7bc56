/** Why: choosing whom to be in a demonstration is choosing what to try. */
import { m } from '#lib/paraglide/messages.js';
import type { PersonaKind } from '#lib/people/index.server.ts';

type Sentence = (inputs: Record<string, never>, options: { locale: 'en' | 'cy' }) => string;

const sentences: readonly (readonly [PersonaKind, Sentence])[] = [
	['administrator', m.access_can_administrator],
	['associate', m.access_can_associate],
	['evaluator', m.access_can_evaluator],
	['trust-officer', m.access_can_trust_officer],
	['partnership-lead', m.access_can_partnership_lead],
	['head', m.access_can_head],
	['senior', m.access_can_senior],
	['governor', m.access_can_governor],
	['middle', m.access_can_teacher],
	['teacher', m.access_can_teacher],
	['lead-reviewer', m.access_can_lead_reviewer],
	['reviewer', m.access_can_reviewer],
	['champion', m.access_can_champion],
];

/** A post at the programme's office is no post at a school: what it lets its holder do is said by the role. */
const programmeRoles: readonly PersonaKind[] = ['administrator', 'associate', 'evaluator', 'trust-officer'];
const posts: readonly PersonaKind[] = ['head', 'senior', 'middle', 'teacher'];

/** What someone who is all these `kinds` can do, in their own language, the most telling first. */
export function whatTheyCanDo(kinds: readonly PersonaKind[], locale: 'en' | 'cy'): string {
	const office = kinds.some((kind) => programmeRoles.includes(kind));
	const said = sentences
		.filter(([kind]) => kinds.includes(kind) && !(office && posts.includes(kind)))
		.map(([, say]) => say({}, { locale }));
	return [...new Set(said)].join(' ');
}
