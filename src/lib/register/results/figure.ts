// A published figure is a number or one of a few words that say why there is none; a word must never turn into a nought.

export const figureStates = [
	'value',
	'suppressed',
	'not-entered',
	'not-available',
	'not-applicable',
	'not-published',
	'low-coverage',
	'new-school',
	'not-stated',
] as const;

/**
 * What a published cell says. `value`: a number. `suppressed` (SUPP, c): too few pupils. `not-entered` (NE): no pupil was
 * entered. `not-available` (NA, x) and `not-applicable` (z). `not-published` (NP). `low-coverage` (LOWCOV, u): too few
 * pupils could be followed from the earlier test. `new-school` (NEW). `not-stated`: blank, or a mark without a meaning.
 */
export type FigureState = (typeof figureStates)[number];

/** One figure of one school, year and measure; `value` is there only when `state` is `value`. */
export interface Figure {
	readonly state: FigureState;
	readonly value: number | null;
}

const codes: Readonly<Record<string, FigureState>> = {
	supp: 'suppressed',
	sup: 'suppressed',
	c: 'suppressed',
	ne: 'not-entered',
	na: 'not-available',
	'n/a': 'not-available',
	x: 'not-available',
	z: 'not-applicable',
	np: 'not-published',
	lowcov: 'low-coverage',
	u: 'low-coverage',
	new: 'new-school',
	'': 'not-stated',
	'-': 'not-stated',
	'.': 'not-stated',
	'..': 'not-stated',
	'...': 'not-stated',
	':': 'not-stated',
};

/** The figure in a cell: "44%", "-0.3" and "1,204" are numbers. Undefined when the cell is neither a number from `least` to `most` nor a known word. */
export function readFigure(cell: string, least: number, most: number): Figure | undefined {
	const text = cell.trim();
	const state = codes[text.toLowerCase()];
	if (state !== undefined) return { state, value: null };
	const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(/\s?%$/, '');
	if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) return undefined;
	const value = Number(plain);
	return value >= least && value <= most ? { state: 'value', value: value === 0 ? 0 : value } : undefined;
}
