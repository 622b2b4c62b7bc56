/** Why: a percentage of agreement has one formula, wherever it was printed. */
import type { ItemCode, Wave } from '../../trial/index.ts';
import type { Study } from '../study.ts';
import { count, percent } from './counting.ts';

/** The codes that were answered; “don’t know” and gaps are left out. */
export function answered(study: Study, wave: Wave, item: ItemCode): readonly number[] {
	return study.codes(wave, item).filter((code) => code !== null);
}

/** Agreement is code 4 or 5 (domain e.1). */
export function isAgreeing(code: number): boolean {
	return code >= 4;
}

/** Which share of the valid codes fits, in per cent. */
export function shareOf(study: Study, wave: Wave, item: ItemCode, fits: (code: number) => boolean): number {
	const codes = answered(study, wave, item);
	return percent(count(codes, fits), codes.length);
}
