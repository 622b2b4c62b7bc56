// In some years nothing was published for any school; that is not a gap of one school and never a nought.
import type { Country } from '../rows/country.ts';
import { resultMeasures, type ResultMeasure } from './result-measures.ts';

/**
 * True when England published no figure of this kind for any school in the summer of `year`: the tests of 2020 and 2021
 * were cancelled, the results of 2022 were not published by school, and the year groups of 2024 and 2025 had sat no
 * earlier test to measure progress from (domain.md h.6). Other countries' years are not judged.
 */
export function neverPublished(country: Country, measure: ResultMeasure, year: number): boolean {
	if (country !== 'england') return false;
	if (year >= 2020 && year <= 2022) return true;
	return resultMeasures[measure] === 'progress' && (year === 2024 || year === 2025);
}
