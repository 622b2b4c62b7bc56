import { expect, test } from 'vitest';
import { scoreShape, type ScoreYear } from './score-shape.ts';

const year: ScoreYear = {
	schools: 3,
	meetings: [
		{ kind: 'visit', host: 1, day: '2026-10-06', guests: [{ school: 2, lead: true }] },
		{ kind: 'workshop', host: 1, day: '2026-10-20', guests: [{ school: 0 }] },
		{ kind: 'talk', host: 1, day: '2027-01-05', guests: [] },
	],
	holidays: [
		{ first: '2026-07-23', last: '2026-09-02' },
		{ first: '2026-10-26', last: '2026-10-30' },
	],
	today: '2026-11-24',
};

test('the year runs from the month of its first meeting, a month and a Monday at a time', () => {
	const shape = scoreShape(year, 'en');
	expect(shape.months.map(({ name }) => name)).toEqual(['Oct', 'Nov', 'Dec', 'Jan']);
	expect(shape.months[0]?.at).toBe(0);
	expect(shape.weeks).toHaveLength(16);
	expect(shape.meetings.map(({ at }) => at > 0 && at < 1)).toEqual([true, true, true]);
	expect(shape.today).toBeCloseTo(54 / 110, 6);
});

test('holidays are cut at the ends of the year, and those before it are left out', () => {
	const { holidays } = scoreShape(year, 'cy');
	expect(holidays).toHaveLength(1);
	expect(holidays[0]?.size).toBeCloseTo(5 / 110, 6);
});

test('a tie joins the host and its guests, a talk every school', () => {
	expect(scoreShape(year, 'en').ties.map(({ kind, from, to }) => [kind, from, to])).toEqual([
		['tie', 1, 2],
		['tie', 0, 1],
		['talk', 0, 2],
	]);
});

test('a day outside the year has no line', () => {
	expect(scoreShape({ ...year, today: '2026-09-30' }, 'en').today).toBeUndefined();
});
