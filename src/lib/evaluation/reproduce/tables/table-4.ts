/** Why: Table 4 lists the items where the most deprived schools agreed more, and a placebo says whether to believe it. */
import { contrast, leastDeprived, mostDeprived, type ContrastRow } from '../contrast.ts';
import type { Study } from '../study.ts';
import { agreementItems } from '../../trial/index.ts';

/** All contrasts of quintile 5 with quintile 1, and those that the printed table would hold. */
export interface DeprivationContrasts {
	/** 1 = least deprived, 5 = most: printed beside every table (domain h.4). */
	readonly direction: '1-least-deprived';
	readonly treatment: readonly ContrastRow[];
	readonly listed: readonly ContrastRow[];
	/** The same among comparison schools, where no programme can have made a difference. */
	readonly placebo: readonly ContrastRow[];
	readonly placeboListed: readonly ContrastRow[];
}

/** Table 4: items of the final survey with significantly higher codes (Student, p < 0.05) in quintile 5 than in 1. */
export function deprivationContrasts(study: Study): DeprivationContrasts {
	const of = (wave: 'final' | 'comparison'): readonly ContrastRow[] =>
		contrast(study, agreementItems(wave), { wave, of: mostDeprived }, { wave, of: leastDeprived });
	const [treatment, placebo] = [of('final'), of('comparison')];
	return {
		direction: '1-least-deprived',
		treatment,
		listed: treatment.filter(higher),
		placebo,
		placeboListed: placebo.filter(({ significant }) => significant),
	};
}

function higher({ significant, compared }: ContrastRow): boolean {
	return significant && (compared.first.mean ?? 0) > (compared.second.mean ?? 0);
}
