/** Why: what a programme decides for all its schools, with the default wherever it decided nothing. */
import * as v from 'valibot';

/** The fewest and the most that each can be. Follow-up: 90 days by default, Godfrey and Munoz-Chereau 2024; the rest ours. */
export const settingRange = {
	followUpDays: { least: 14, most: 365 },
	selfEvaluationWeeks: { least: 0, most: 6 },
} as const;

/** The decisions of a programme. Days count from the visit or from the workshop; weeks go before the visit. */
export interface ProgrammeSettings {
	readonly followUpDays: number;
	readonly followUpAnchor: 'visit' | 'workshop';
	readonly selfEvaluationWeeks: number;
}

const within = ({ least, most }: { readonly least: number; readonly most: number }, otherwise: number) =>
	v.fallback(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), otherwise);

const stored = v.object({
	followUpDays: within(settingRange.followUpDays, 90),
	followUpAnchor: v.fallback(v.picklist(['visit', 'workshop']), 'visit'),
	selfEvaluationWeeks: within(settingRange.selfEvaluationWeeks, 2),
});

/** Reads the `settings` column; anything that makes no sense is the default. */
export function programmeSettings(column: unknown): ProgrammeSettings {
	const given = typeof column === 'object' && column !== null ? column : {};
	return v.parse(stored, {
		followUpDays: undefined,
		followUpAnchor: undefined,
		selfEvaluationWeeks: undefined,
		...given,
	});
}
