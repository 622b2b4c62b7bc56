/** Why: years in which nothing was published are no years of a panel; those that were are counted off one by one. */
import { eventStudy, placeboPeriods, valueOrNull, type PanelRow } from '../statistics/index.ts';
import type { Clustering } from './analysis-plan.ts';
import type { StudyRow } from './study-data.ts';
import type { EventYear, PlaceboYears } from './study-result.ts';

/** The two tests that look at every year. */
export interface StudyPanel {
	readonly eventStudy: () => readonly EventYear[] | null;
	readonly placebo: () => readonly PlaceboYears[];
}

/**
 * The matched schools over all published `years` (ascending). Periods are the places of the years, so that the reference
 * is the last **published** summer before the start. Errors are shared within partnerships or pairs where the plan says
 * so, otherwise within each school.
 */
export function panelOf(
	paired: readonly { readonly row: StudyRow; readonly pair: string }[],
	years: readonly number[],
	valueOf: (code: string, year: number) => number | null,
	clustering: Clustering,
	treatedFrom: number,
): StudyPanel {
	const start = years.findIndex((year) => year >= treatedFrom);
	const rows = paired.flatMap(({ row, pair }): readonly PanelRow[] =>
		years.flatMap((year, time) => {
			const outcome = valueOf(row.code, year);
			if (outcome === null) return [];
			const from = row.treated && start >= 0 ? start : null;
			const cluster =
				clustering === 'pair'
					? pair
					: clustering === 'partnership' && row.treated
						? (row.cluster ?? row.code)
						: row.code;
			return [{ unit: row.code, time, from, outcome, cluster }];
		}),
	);
	return {
		eventStudy: () => {
			if (start < 1) return null;
			return (
				valueOrNull(eventStudy(rows))?.map(({ relative, estimate, clustered }) => ({
					year: years[start + relative] ?? 0,
					relative,
					estimate,
					clustered,
				})) ?? null
			);
		},
		placebo: () =>
			placeboPeriods(rows).map(({ before, after, effect }) => ({
				before: years[before] ?? 0,
				after: years[after] ?? 0,
				estimate: effect?.estimate ?? null,
				clustered: effect?.clustered ?? null,
			})),
	};
}
