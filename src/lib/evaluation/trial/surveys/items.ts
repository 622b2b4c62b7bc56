/** Why: every answer names its item, and tables print the item’s code; the wording of the real surveys is not ours. */

/** The three surveys: treatment schools at the start and at the end, comparison schools at the end. */
export const waves = ['baseline', 'final', 'comparison'] as const;

export type Wave = (typeof waves)[number];

/**
 * What an item asks, in a few words of our own. Numbered codes are those that the article prints; where it prints none
 * the code is a word of ours. `agreement` has codes 1 to 5, `several` allows several answers, each coded from free text.
 */
interface ItemShape {
	readonly code: string;
	readonly kind: 'agreement' | 'word' | 'several';
	readonly label: string;
	readonly waves: readonly Wave[];
}

export const items = [
	{ code: 'role', kind: 'word', label: 'who answered', waves: ['baseline', 'final', 'comparison'] },
	{
		code: '5.1.1',
		kind: 'agreement',
		label: 'well led, with a shared vision',
		waves: ['baseline', 'final', 'comparison'],
	},
	{ code: '5.1.4', kind: 'agreement', label: 'responsible for all schools and pupils', waves: ['final', 'comparison'] },
	{ code: '5.1.5', kind: 'agreement', label: 'high trust', waves: ['baseline', 'final', 'comparison'] },
	{ code: '5.1.6', kind: 'agreement', label: 'open sharing', waves: ['baseline', 'final', 'comparison'] },
	{ code: 'equal-status', kind: 'agreement', label: 'leaders equal in status', waves: ['final', 'comparison'] },
	{
		code: 'all-aims',
		kind: 'agreement',
		label: 'teachers own the aims of all schools',
		waves: ['baseline', 'final', 'comparison'],
	},
	{ code: 'own-aims-start', kind: 'agreement', label: 'teachers own our aims (start)', waves: ['baseline'] },
	{
		code: '5.2.2',
		kind: 'agreement',
		label: 'confidence in leading improvement elsewhere',
		waves: ['final', 'comparison'],
	},
	{
		code: 'improve-partners',
		kind: 'agreement',
		label: 'leaders able to improve partner schools',
		waves: ['final', 'comparison'],
	},
	{ code: '5.2.8', kind: 'agreement', label: 'teachers own our aims more than before', waves: ['final', 'comparison'] },
	{
		code: '5.2.13',
		kind: 'agreement',
		label: 'partners’ expertise every month',
		waves: ['baseline', 'final', 'comparison'],
	},
	{ code: 'leaders-grew', kind: 'agreement', label: 'leaders developed', waves: ['final', 'comparison'] },
	{ code: 'pupils', kind: 'agreement', label: 'good for pupils overall', waves: ['final', 'comparison'] },
	{ code: 'embedded', kind: 'agreement', label: 'peer review firmly embedded', waves: ['final', 'comparison'] },
	{ code: 'training', kind: 'agreement', label: 'satisfied with the training', waves: ['final'] },
	{ code: 'structure', kind: 'agreement', label: 'more structure for working together', waves: ['final'] },
	{ code: 'covid-help', kind: 'agreement', label: 'helped with COVID', waves: ['final'] },
	{ code: 'leadership-change', kind: 'word', label: 'change of school leadership named', waves: ['final'] },
	{ code: 'peer-review', kind: 'word', label: 'peer review in the last three years', waves: ['comparison'] },
	{ code: 'benefit', kind: 'several', label: 'main benefits', waves: ['final'] },
	{ code: 'priority', kind: 'several', label: 'priorities', waves: ['final'] },
] as const satisfies readonly ItemShape[];

export type ItemCode = (typeof items)[number]['code'];
export type Item = ItemShape & { readonly code: ItemCode };

/** The items with codes 1 to 5 that were asked in all the waves given, in the order of the survey. */
export function agreementItems(...asked: readonly Wave[]): readonly Item[] {
	return (items as readonly Item[]).filter(
		(item) => item.kind === 'agreement' && asked.every((wave) => item.waves.includes(wave)),
	);
}
