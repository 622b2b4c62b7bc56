/** Why: “closely matched” is shown term by term, for the matching variables that the article names. */
import { balanceTable, fitPropensity, type BalanceRow, type StudyColumn } from '../../matching/index.ts';
import type { TrialSchool } from '../../trial/index.ts';
import type { Study } from '../study.ts';

/** The matching variables of the article (domain e.7); the scores and the roll are quantities, the rest words. */
function columnsOf(schools: readonly TrialSchool[]): readonly StudyColumn[] {
	const numeric = (name: string, of: (school: TrialSchool) => number): StudyColumn => ({
		kind: 'numeric',
		name,
		values: schools.map(of),
	});
	const factor = (name: string, of: (school: TrialSchool) => string): StudyColumn => ({
		kind: 'factor',
		name,
		values: schools.map(of),
	});
	return [
		numeric('reading2017', ({ reading2017 }) => reading2017),
		numeric('maths2017', ({ maths2017 }) => maths2017),
		numeric('pupils2017', ({ pupils2017 }) => pupils2017),
		factor('rating2017 ', ({ rating2017 }) => String(rating2017 ?? 'unrated')),
		factor('idaci ', ({ idaciQuintile }) => String(idaciQuintile)),
		factor('region ', ({ region }) => region),
	];
}

/**
 * Balance of all 422 treatment and 374 comparison schools, and of the 374 pairs, on the logit of the propensity score
 * and each matching variable; empty where no score can be fitted.
 */
export function balanceOfPairs({ treatment, comparison }: Study): readonly BalanceRow[] {
	const schools = [...treatment, ...comparison];
	const columns = columnsOf(schools);
	const treated = schools.map(({ group }) => group === 'treatment');
	const fitted = fitPropensity(columns, treated);
	if (!fitted.ok) return [];
	const { logit } = fitted.value;
	const places = new Map(schools.map(({ id }, place) => [id, place]));
	const pairs = treatment.flatMap(({ matchedWith }, place) => {
		const control = places.get(matchedWith ?? '');
		if (control === undefined) return [];
		return [{ treated: place, control, distance: Math.abs((logit[place] ?? 0) - (logit[control] ?? 0)) }];
	});
	return balanceTable(columns, logit, treated, pairs);
}
