/** Why: Table 2 says who was asked and what was seen; here each of its rows is counted from the log and the surveys. */
import type { Study } from '../study.ts';
import { collectionNumbers } from '../published/collection-numbers.ts';

/** One row of Table 2; `figures` are the counts in it, in the order printed. */
export interface CollectionRow {
	readonly row: 'T2a' | 'T2b' | 'T2c' | 'T2d' | 'T2e' | 'T2f' | 'T2g' | 'T2h' | 'T2i';
	readonly method: 'survey' | 'interviews' | 'observation' | 'records';
	readonly who: 'treatment' | 'comparison' | 'stakeholders' | 'leads';
	readonly figures: readonly { readonly what: string; readonly value: number | string | null }[];
}

const layout: readonly Omit<CollectionRow, 'figures'>[] = [
	{ row: 'T2a', method: 'survey', who: 'treatment' },
	{ row: 'T2b', method: 'survey', who: 'treatment' },
	{ row: 'T2c', method: 'survey', who: 'comparison' },
	{ row: 'T2d', method: 'interviews', who: 'treatment' },
	{ row: 'T2e', method: 'interviews', who: 'comparison' },
	{ row: 'T2f', method: 'observation', who: 'treatment' },
	{ row: 'T2g', method: 'observation', who: 'treatment' },
	{ row: 'T2h', method: 'interviews', who: 'stakeholders' },
	{ row: 'T2i', method: 'records', who: 'leads' },
];

/** Table 2 in its published order. */
export function tableTwo(study: Study): readonly CollectionRow[] {
	return layout.map((row) => ({
		...row,
		figures: collectionNumbers
			.filter(({ id }) => id.split('.')[0] === row.row)
			.map(({ what, compute }) => ({ what, value: compute(study) })),
	}));
}
