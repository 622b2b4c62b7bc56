/** Why: the subjects form a ladder; a subject may lean on those above it in this list, never on those below. */

/** From the ground up. `ui` stands beside the ladder: only components and routes use it. */
export const ladder = [
	'kernel',
	'platform',
	'access',
	'register',
	'people',
	'library',
	'partnerships',
	'training',
	'self-evaluation',
	'rota',
	'reviews',
	'improvement',
	'diary',
	'surveys',
	'evaluation',
	'resilience',
];
