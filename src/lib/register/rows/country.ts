// A school number is unique only within its country, so every school says which it is in.

export const countries = ['england', 'wales', 'scotland', 'northern-ireland', 'other'] as const;
/** The countries whose registers Lateral can tell apart; `other` holds every register from elsewhere. */
export type Country = (typeof countries)[number];

/** The country that a cell names in English or Welsh, or undefined. */
export function countryNamed(cell: string): Country | undefined {
	const text = cell
		.trim()
		.toLowerCase()
		.replaceAll(/[\s_]+/g, '-');
	const other: Readonly<Record<string, Country>> = { lloegr: 'england', cymru: 'wales', 'yr-alban': 'scotland' };
	return countries.find((one) => one === text) ?? other[text];
}
