/** Why: each programme sets how long ninety days are and from where they count; a setting that makes no sense is not one. */
import { defaultDueDateRules, type DueDateRules } from '#lib/reviews/index.ts';

/** The fewest and the most days that a programme can set between the visit or the workshop and the talk. */
export const followUpDaysRange = { least: 14, most: 365 } as const;

/** The due-date rules with what the programme's settings say of `followUpDays`, `followUpAnchor` and `workshopDays`. */
export function followUpRulesOf(settings: unknown): DueDateRules {
	const given =
		typeof settings === 'object' && settings !== null ? (settings as Readonly<Record<string, unknown>>) : {};
	const { followUpDays: days, followUpAnchor: anchor, workshopDays } = given;
	const { least, most } = followUpDaysRange;
	return {
		...defaultDueDateRules,
		...(isWhole(days, least, most) ? { followUpDays: days } : {}),
		...(anchor === 'visit' || anchor === 'workshop' ? { followUpAnchor: anchor } : {}),
		...(isWhole(workshopDays, 1, 60) ? { workshopDays } : {}),
	};
}

function isWhole(value: unknown, least: number, most: number): value is number {
	return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
