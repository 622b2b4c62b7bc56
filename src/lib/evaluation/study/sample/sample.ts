/** Why: the sample is told in one shape to whoever makes, counts or stores it. */
import type { StudyRow } from '../study-data.ts';
import type { SampleSummary } from './sample-summary.ts';

/** A school as it is stored. */
export interface SampleSchool extends Omit<StudyRow, 'treated'> {
	readonly side: 'treatment' | 'pool';
}

/** One measure in one summer; the three lists are of the same length, a place for each school. */
export interface OutcomeColumn {
	readonly measure: string;
	readonly year: number;
	readonly codes: readonly string[];
	readonly states: readonly string[];
	readonly figures: readonly (number | null)[];
}

/** A sample, whole. */
export interface Sample {
	readonly schools: readonly SampleSchool[];
	readonly outcomes: readonly OutcomeColumn[];
	readonly summary: SampleSummary;
}
