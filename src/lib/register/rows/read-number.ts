// The school number is what every other row hangs on, so it is checked before anything else.
import type { Skip } from '../skip.ts';
import type { Country } from './country.ts';

const english = /^\d{4,8}$/;
const elsewhere = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{0,29}$/u;

/** A school number as it is kept, or why it is not one. England's register (which lists Welsh schools too) uses 4 to 8 digits. */
export function readNumber(cell: string, country: Country): string | Skip {
	const text = cell.trim();
	if (text === '') return { skip: 'number-missing' };
	return (country === 'england' ? english : elsewhere).test(text) ? text : { skip: 'number-wrong' };
}
