/** Why: Table 1 maps the three processes to the three stages of resilience; it is the default for tagging. */

export const processes = ['self-evaluation', 'peer-review', 'school-to-school-support'] as const;

/**
 * Duchek’s stages, and which processes serve each (Table 1 of the article; its columns are lost in the text we have, so
 * the places in coping and adaptation are read from its prose, domain d.5).
 */
export const resilienceStages: readonly {
	readonly stage: 'anticipation' | 'coping' | 'adaptation';
	readonly processes: readonly (typeof processes)[number][];
}[] = [
	{ stage: 'anticipation', processes: ['self-evaluation', 'peer-review', 'school-to-school-support'] },
	{ stage: 'coping', processes: ['peer-review', 'school-to-school-support'] },
	{ stage: 'adaptation', processes: ['school-to-school-support'] },
];
