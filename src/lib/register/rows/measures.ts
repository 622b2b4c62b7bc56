// A figure about a school means nothing without its year, its edition and, for deprivation, which end 1 is.
import { numberReader, readDate, readLabel, type Read } from '../reading/cell-values.ts';
import type { Headings } from '../reading/headings.ts';

/** Which end of a deprivation rank, decile or quintile 1 is. */
export type Direction = 'one-is-most-deprived' | 'one-is-least-deprived';

/** One published figure or grade. `edition` names the publication and, where it matters, the definition. */
export interface Measure {
	readonly value: string | number;
	readonly edition: string;
	readonly direction?: Direction;
}

export type Measures = Readonly<Record<string, Measure>>;

/** What is known about a school in one year (the year of the census, the inspection or the index). */
export interface YearOfContext {
	readonly year: number;
	readonly measures: Measures;
}

/** Where a figure's year and edition come from: the heading, the law of the index, or another cell of the row. */
export interface MeasureColumn {
	readonly at: number;
	readonly measure: string;
	readonly read: (cell: string) => Read<string | number>;
	readonly year?: number;
	readonly edition?: string;
	readonly direction?: Direction;
	/** The cell with the date (of the census, of the inspection) that gives the year. */
	readonly datedBy?: number;
	/** The cells that name a deprivation figure's edition and direction. */
	readonly namedBy?: { readonly edition: number | undefined; readonly direction: number };
}

const count = numberReader(0, 1_000_000, true);
const percent = numberReader(0, 100, false);
const rank = numberReader(1, 1_000_000, true);
const grade = 'Ofsted overall grade, given until September 2024';

const census: Readonly<Record<string, readonly [measure: string, read: MeasureColumn['read']]>> = {
	pupils: ['pupils', count],
	boys: ['boys', count],
	girls: ['girls', count],
	pctfsm: ['fsm-percent', percent],
	pctfsmever: ['fsm-ever-percent', percent],
	pctsensupport: ['sen-support-percent', percent],
	pctehcplan: ['ehc-plan-percent', percent],
	pcteal: ['eal-percent', percent],
	ofstedrating: ['ofsted-grade', readLabel],
};

const published: Readonly<Record<string, readonly [measure: string, read: MeasureColumn['read']]>> = {
	numberofpupils: ['pupils', count],
	numberofboys: ['boys', count],
	numberofgirls: ['girls', count],
	percentagefsm: ['fsm-percent', percent],
	fsm: ['fsm-pupils', count],
};

/** The columns of a file that hold figures about a school's context. Unknown headings are left alone. */
export function measureColumns(headings: Headings): readonly MeasureColumn[] {
	return [...headings.entries()].flatMap(([key, at]) => {
		const column = inPlain(key, at) ?? inRegister(key, at, headings) ?? ofDeprivation(key, at, headings);
		return column === undefined ? [] : [column];
	});
}

/** True when the file has deprivation figures but no column that says what 1 means. */
export function lacksDirection(headings: Headings): boolean {
	return [...headings.entries()].some(([key]) => deprivation.test(key)) && !headings.has('deprivationdirection');
}

/** The edition of a school census figure. Free school meals are a series with a break in September 2026. */
export function censusEdition(measure: string, year: number): string {
	const edition = `School census ${String(year)}`;
	if (!measure.startsWith('fsm-')) return edition;
	return `${edition}, eligibility ${year < 2027 ? 'before' : 'from'} September 2026`;
}

const deprivation = /^deprivation(rank|decile|quintile)(\d{4})?$/;
const ofChildren = /^idaci(rank|decile|quintile)(\d{4})?$/;

function inPlain(key: string, at: number): MeasureColumn | undefined {
	const match = /^([a-z]+)(\d{4})$/.exec(key);
	const known = census[match?.[1] ?? ''];
	if (known === undefined) return undefined;
	const [measure, read] = known;
	const year = Number(match?.[2]);
	return { at, measure, read, year, edition: measure === 'ofsted-grade' ? grade : censusEdition(measure, year) };
}

function inRegister(key: string, at: number, headings: Headings): MeasureColumn | undefined {
	const known = published[key];
	const day = headings.find('censusdate');
	if (known !== undefined && day !== undefined) return { at, measure: known[0], read: known[1], datedBy: day };
	const inspected = headings.find('ofstedlastinsp');
	if (key !== 'ofstedratingname' || inspected === undefined) return undefined;
	return { at, measure: 'ofsted-grade', read: readLabel, datedBy: inspected, edition: grade };
}

/** In the English indices 1 is the most deprived; the 2019 edition stands on 2011 areas, the 2025 edition on 2021 areas. */
function ofDeprivation(key: string, at: number, headings: Headings): MeasureColumn | undefined {
	const english = ofChildren.exec(key);
	if (english !== null) {
		const year = Number(english[2] ?? (headings.has('lsoa21code') ? 2025 : 2019));
		const direction = 'one-is-most-deprived';
		return { at, measure: `idaci-${english[1] ?? ''}`, read: rank, year, edition: `IDACI ${String(year)}`, direction };
	}
	const named = deprivation.exec(key);
	const direction = headings.find('deprivationdirection');
	if (named === null || direction === undefined) return undefined;
	const year = named[2] === undefined ? {} : { year: Number(named[2]) };
	const measure = `deprivation-${named[1] ?? ''}`;
	return { at, measure, read: rank, ...year, namedBy: { edition: headings.find('deprivationedition'), direction } };
}

/** The year of the day that a cell holds, or undefined. */
export function yearInCell(cell: string): number | undefined {
	const day = readDate(cell);
	return typeof day === 'string' ? Number(day.slice(0, 4)) : undefined;
}

/** The direction that a cell names, such as "1 = most deprived". */
export function directionNamed(cell: string): Direction | undefined {
	const text = cell.toLowerCase();
	if (/\b(1|one)\b.*most|^most/.test(text)) return 'one-is-most-deprived';
	return /\b(1|one)\b.*least|^least/.test(text) ? 'one-is-least-deprived' : undefined;
}
