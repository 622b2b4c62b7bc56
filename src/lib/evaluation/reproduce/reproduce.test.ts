import { describe, expect, test } from 'vitest';
import { generateTrial, type Trial } from '../trial/index.ts';
import { errata } from './errata.ts';
import { publishedNumbers } from './published/index.ts';
import { agrees, asPrinted } from './published/published-number.ts';
import { reproduce, unexplained } from './reproduce.ts';

const trial = generateTrial();
const results = reproduce(trial);

test('every published number of the trial agrees, whatever the seed, but for the known errata', () => {
	const known = errata.flatMap(({ disagree }) => disagree).sort();
	for (const seed of [2018, 0, 1, 2, 3, 4, 5, 99, 2 ** 32, 2 ** 53 - 1]) {
		const again = reproduce(generateTrial(seed));
		expect(
			again
				.filter((one) => one.agrees === false)
				.map(({ id }) => id)
				.sort(),
			String(seed),
		).toEqual(known);
		expect(unexplained(again)).toEqual([]);
	}
});

test('the slip of the article is shown as 127 against 181', () => {
	const slip = results.find(({ id }) => id === 'C6');
	expect(slip).toMatchObject({ published: 181, computed: 127, agrees: false });
	expect(slip?.note).toContain('184 − 57 = 127');
});

test('each row of domain d is there, each under one id', () => {
	const rows = new Set(results.map(({ id }) => id.split('.')[0]));
	const all = (letters: string, count: number): readonly string[] =>
		Array.from({ length: count }, (_, at) => `${letters}${String(at + 1)}`);
	const collected = 'a b c d e f g h i'.split(' ').map((letter) => `T2${letter}`);
	for (const row of [...all('D', 13), ...collected, 'T1', 'T3', 'T4', ...all('C', 10), ...all('S', 12)])
		expect(rows.has(row), row).toBe(true);
	expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
});

test('what the trial cannot say is neither right nor wrong', () => {
	expect(results.filter((one) => one.agrees === null).map(({ id }) => id)).toEqual(['D8.launched', 'D8.reach']);
});

const spoilt: readonly (readonly [string, (trial: Trial) => Trial, readonly string[]])[] = [
	['a school less', (one) => ({ ...one, schools: one.schools.slice(1) }), ['D1']],
	['a withdrawal less', (one) => ({ ...one, withdrawals: one.withdrawals.slice(1) }), ['C7']],
	[
		'withdrawals without a reason less',
		(one) => ({ ...one, withdrawals: one.withdrawals.filter(({ reasons }) => reasons.length > 0) }),
		['C5', 'C6.share'],
	],
	['no reviews', (one) => ({ ...one, reviews: [] }), ['C1', 'C2', 'C3']],
	[
		'nobody shares openly any more',
		(one) => ({
			...one,
			answers: one.answers.map((answer) =>
				answer.wave === 'final' && answer.item === '5.1.6' && Number(answer.answer) >= 4
					? { ...answer, answer: '2' }
					: answer,
			),
		}),
		['S3.final', 'S5.final', 'T4'],
	],
	['an interview less', (one) => ({ ...one, sources: one.sources.slice(1) }), ['T2d.interviews']],
];

describe('a spoilt trial is noticed', () => {
	test.each(spoilt)('%s', (_, spoil, ids) => {
		const wrong = unexplained(reproduce(spoil(trial))).map(({ id }) => id);
		expect(wrong).toEqual(expect.arrayContaining([...ids]));
	});
});

test.each([
	[16, { kind: 'rounded', digits: 0 }, 15.5, true],
	[16, { kind: 'rounded', digits: 0 }, 16.5, false],
	[16, { kind: 'rounded', digits: 0 }, null, false],
	[100, { kind: 'more-than' }, 100, false],
	[100, { kind: 'more-than' }, 101, true],
	[3, { kind: 'at-least' }, 3, true],
	[0.05, { kind: 'less-than' }, 0.05, false],
	[5, { kind: 'just-over' }, 5.14, true],
	[5, { kind: 'just-over' }, 4.74, false],
	['1–2', { kind: 'same' }, '1', false],
	[1700, { kind: 'context' }, null, null],
] as const)('%s printed as %o against %s', (published, printed, computed, expected) => {
	expect(agrees({ published, printed }, computed)).toBe(expected);
});

test('bounds are printed as bounds', () => {
	expect(
		publishedNumbers.filter(({ id }) => ['D3.size', 'D4', 'D6.yearly', 'S5.t', 'C1'].includes(id)).map(asPrinted),
	).toEqual(['just over 5', '> 100000', 'at least 3', 16, '< 0.05']);
});
