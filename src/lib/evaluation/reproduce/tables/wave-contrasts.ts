/** Why: baseline to final, treatment to comparison, and the check that let the study pool its compliant schools. */
import { pairedT, valueOrNull, type PairedT } from '../../statistics/index.ts';
import { agreementItems, type ItemCode } from '../../trial/index.ts';
import { contrast, type ContrastRow } from '../contrast.ts';
import type { Study } from '../study.ts';

/** A change, and the same among the schools that answered both surveys. */
export interface ChangeRow extends ContrastRow {
	readonly paired: PairedT | null;
}

/** Final minus baseline among treatment schools, item by item; independent groups as in the article, paired beside it. */
export function baselineToFinal(study: Study): readonly ChangeRow[] {
	return contrast(study, agreementItems('baseline', 'final'), { wave: 'final' }, { wave: 'baseline' }).map((row) => ({
		...row,
		paired: pairedChange(study, row.item.code),
	}));
}

/** Treatment minus comparison at the end, item by item. */
export function treatmentToComparison(study: Study): readonly ContrastRow[] {
	return contrast(study, agreementItems('final', 'comparison'), { wave: 'final' }, { wave: 'comparison' });
}

/** Fully minus minimally compliant schools at the end; few differences let the article pool them. */
export function fullToMinimal(study: Study): readonly ContrastRow[] {
	const group = (level: 'full' | 'minimal') =>
		({
			wave: 'final',
			of: ({ id }: { readonly id: string }) => study.programme.get(id)?.compliance === level,
		}) as const;
	return contrast(study, agreementItems('final'), group('full'), group('minimal'));
}

function pairedChange(study: Study, item: ItemCode): PairedT | null {
	const [schools, codes] = [study.responses('baseline', item), study.codes('baseline', item)];
	const before = new Map(schools.map(({ school }, at) => [school.id, codes[at] ?? null]));
	const [after, now] = [study.responses('final', item), study.codes('final', item)];
	return valueOrNull(
		pairedT(
			now,
			after.map(({ school }) => before.get(school.id) ?? null),
		),
	);
}
