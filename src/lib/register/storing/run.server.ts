// What every batch of one import needs to know about the import as a whole.
import type { Organisations } from './organisations.server.ts';
import type { Country } from '../rows/country.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** One running import. */
export interface Run {
	readonly id: string;
	/** The day in Europe/London, YYYY-MM-DD: when a school is found to have left a group that gives no date. */
	readonly today: string;
	/** The groups of a country, loaded once. */
	readonly organisations: (transaction: Transaction, country: Country) => Promise<Organisations>;
}
