// An import changes only what changed, so each row is held against what is stored, field by field.
import type { Measure, YearOfContext } from '../rows/measures.ts';
import type { SchoolFields } from '../rows/read-school.ts';

/** A school's stored columns, as JSON gives them. */
export type StoredSchool = Readonly<Record<string, unknown>>;
/** Stored context: measures by year. */
export type StoredContext = Readonly<Record<string, Readonly<Record<string, Measure>>>>;

/** True when a field that the file has differs from what is stored. A field that the file lacks is left alone. */
export function fieldsDiffer(stored: StoredSchool, fields: SchoolFields): boolean {
	return Object.entries(fields).some(([field, value]) => (stored[field] ?? null) !== value);
}

/** The years with a figure that is new or differs from what is stored. */
export function changedYears(stored: StoredContext, context: readonly YearOfContext[]): readonly YearOfContext[] {
	return context.filter(({ year, measures }) =>
		Object.entries(measures).some(([measure, found]) => {
			const kept = stored[String(year)]?.[measure];
			return kept?.value !== found.value || kept.edition !== found.edition || kept.direction !== found.direction;
		}),
	);
}

/** True when a school that was open, closing or proposed is now closed. */
export function hasClosed(stored: StoredSchool, fields: SchoolFields): boolean {
	return fields.status === 'closed' && stored['status'] !== 'closed';
}
