/** Why: the terms of the trial’s balance are named by its own columns, and read in the reader’s language. */
import { m } from '#lib/paraglide/messages.js';

const words: Readonly<Record<string, () => string>> = {
	distance: m.studies_term_distance,
	reading2017: () => m.studies_measure_in({ measure: m.studies_measure_read_average(), year: '2017' }),
	maths2017: () => m.studies_measure_in({ measure: m.studies_measure_mat_average(), year: '2017' }),
	pupils2017: m.studies_measure_pupils,
};

/** A term of the trial’s balance table. */
export function balanceWords(term: string): string {
	const known = words[term];
	if (known) return known();
	const [column, ...rest] = term.split(' ');
	const level = rest.join(' ');
	if (column === 'rating2017')
		return level === 'unrated' ? m.studies_rating_none() : m.studies_rating({ number: level });
	if (column === 'idaci') return m.studies_quintile({ number: level });
	return `${m.studies_measure_region()}: ${level}`;
}
