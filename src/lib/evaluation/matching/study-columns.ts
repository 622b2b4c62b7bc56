/** Why: matching, propensity and balance all look at the same columns, and must agree on what a column is. */

/** A measured quantity; `null` is a missing value. */
export interface NumericColumn {
	readonly kind: 'numeric';
	readonly name: string;
	readonly values: readonly (number | null)[];
}

/** A word for each row (region, rating); `null` is a missing value. */
export interface FactorColumn {
	readonly kind: 'factor';
	readonly name: string;
	readonly values: readonly (string | null)[];
}

export type StudyColumn = NumericColumn | FactorColumn;

/**
 * The levels of a factor in order: as numbers where every level is one, otherwise by code point (R's order in the C
 * locale). The first is the reference of the regression.
 */
export function levelsOf(column: FactorColumn): readonly string[] {
	const levels = [...new Set(column.values)].filter((level) => level !== null);
	const numeric = levels.every((level) => level.trim() !== '' && Number.isFinite(Number(level)));
	return levels.sort((a, b) => (numeric ? Number(a) - Number(b) : 0) || (a < b ? -1 : Number(a > b)));
}
