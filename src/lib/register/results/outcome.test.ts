// Which number's figure is a school's outcome, and that what merged or split is never taken for what came of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOfSchool, successionsOf } from './numbers-of-school.ts';
import { outcomeOf, type PublishedFigure } from './outcome.ts';

const link = (before: string, after: string) => ({ before, after });
const urns = (urn: string, ...links: readonly { before: string; after: string }[]): readonly string[] =>
	numbersOfSchool(urn, successionsOf(links)).map((one) => one.urn);

describe('numbersOfSchool', () => {
	it('follows an academy back through every number it has had, and forth from an old one', () => {
		const links = [link('1', '2'), link('2', '3')];
		expect(urns('3', ...links)).toEqual(['3', '2', '1']);
		expect(urns('1', ...links)).toEqual(['1', '2', '3']);
		expect(numbersOfSchool('2', successionsOf(links))).toEqual([
			{ urn: '2', way: 'own', steps: 0 },
			{ urn: '1', way: 'earlier', steps: 1 },
			{ urn: '3', way: 'later', steps: 1 },
		]);
	});

	it('does not follow a merger or a split, from either side', () => {
		expect(urns('3', link('1', '3'), link('2', '3'))).toEqual(['3']);
		expect(urns('1', link('1', '3'), link('2', '3'))).toEqual(['1']);
		expect(urns('2', link('1', '2'), link('1', '3'))).toEqual(['2']);
	});

	it('counts a link that both schools state once, and comes to an end on a ring', () => {
		expect(urns('2', link('1', '2'), link('1', '2'))).toEqual(['2', '1']);
		expect(urns('1', link('1', '2'), link('2', '1'))).toEqual(['1', '2']);
	});

	it('puts two numbers together from either of them, or from neither', () => {
		const number = fc.integer({ min: 1, max: 8 }).map(String);
		const links = fc.array(fc.record({ before: number, after: number }), { maxLength: 12 });
		fc.assert(
			fc.property(links, number, (all, urn) => {
				const known = successionsOf(all);
				for (const one of numbersOfSchool(urn, known)) {
					expect(numbersOfSchool(one.urn, known).map((other) => other.urn)).toContain(urn);
				}
			}),
		);
	});
});

const numbers = numbersOfSchool('3', successionsOf([link('1', '2'), link('2', '3'), link('3', '4')]));
const figure = (urn: string, value: number | null): PublishedFigure => ({
	urn,
	value,
	state: value === null ? 'suppressed' : 'value',
	source: `${urn}.csv`,
});
const outcome = (year: number, ...figures: readonly PublishedFigure[]) =>
	outcomeOf('england', 'mat_average', year, numbers, figures);

describe('outcomeOf', () => {
	it('takes the school’s own figure first', () => {
		expect(outcome(2018, figure('2', 101), figure('3', 104))).toMatchObject({ value: 104, urn: '3', way: 'own' });
	});

	it('continues the nearest number before it, with its file', () => {
		expect(outcome(2018, figure('1', 99), figure('2', 101), figure('4', 105))).toMatchObject({
			value: 101,
			urn: '2',
			way: 'earlier',
			source: '2.csv',
		});
		expect(outcome(2018, figure('4', 105))).toMatchObject({ value: 105, way: 'later' });
	});

	it('prefers a number under the old number to a word under the new one, and a word to nothing', () => {
		expect(outcome(2018, figure('3', null), figure('2', 101))).toMatchObject({ value: 101, urn: '2' });
		expect(outcome(2018, figure('3', null))).toMatchObject({ state: 'suppressed', value: null, urn: '3' });
		expect(outcome(2018, figure('9', 104))).toMatchObject({ state: 'missing', value: null, urn: null });
	});

	it.each([2020, 2021, 2022])('gives nothing for %i, whatever stands in a file', (year) => {
		expect(outcome(year, figure('3', 0))).toMatchObject({ state: 'not-available', value: null, urn: null });
	});

	it('gives progress nothing in the years without an earlier test, and attainment its value', () => {
		expect(outcomeOf('england', 'matprog', 2024, numbers, [figure('3', 0)])).toMatchObject({ state: 'not-available' });
		expect(outcome(2024, figure('3', 104))).toMatchObject({ value: 104 });
		expect(outcomeOf('other', 'mat_average', 2021, numbers, [figure('3', 104)])).toMatchObject({ value: 104 });
	});
});
