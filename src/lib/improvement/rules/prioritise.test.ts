import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestVotesShown, parseRating, prioritise, type Rating, type Vote } from './prioritise.ts';

const votesOn = (ideaId: string, ...pairs: readonly (readonly [Rating, Rating])[]): Vote[] =>
	pairs.map(([impact, effort]) => ({ ideaId, impact, effort }));

const rating = fc.constantFrom<Rating>(1, 2, 3, 4, 5);
const ideas = ['a', 'b', 'c', 'd'];
const someVotes = fc.array(fc.record({ ideaId: fc.constantFrom(...ideas), impact: rating, effort: rating }), {
	maxLength: 40,
});

describe('prioritise', () => {
	it('puts great impact for little effort first', () => {
		const votes = [
			...votesOn('hard', [5, 5], [4, 5], [5, 4]),
			...votesOn('easy', [5, 1], [4, 2], [4, 1]),
			...votesOn('middling', [3, 2], [3, 2], [4, 3]),
		];
		expect(prioritise(['hard', 'middling', 'easy'], votes, 'closed')).toMatchObject([
			{ ideaId: 'easy', score: 3, impact: { median: 4, mean: 13 / 3 }, effort: { median: 1, mean: 4 / 3 }, votes: 3 },
			{ ideaId: 'middling', score: 1 },
			{ ideaId: 'hard', score: 0 },
		]);
	});
	it('takes the mean of the middle two of an even number', () => {
		const [only] = prioritise(['a'], votesOn('a', [1, 1], [2, 1], [5, 1], [5, 2]), 'closed');
		expect(only).toMatchObject({ impact: { median: 3.5 }, effort: { median: 1 }, score: 2.5 });
	});
	it('shows nothing while voting is open', () => {
		expect(prioritise(['a'], votesOn('a', [5, 1], [5, 1], [5, 1]), 'open')).toEqual([
			{ kind: 'hidden', ideaId: 'a', votes: 3, why: 'voting-open' },
		]);
	});
	it('hides an idea with too few votes, after those it shows', () => {
		const votes = [...votesOn('few', [5, 1], [5, 1]), ...votesOn('poor', [1, 5], [1, 5], [1, 5])];
		expect(prioritise(['few', 'poor'], votes, 'closed')).toMatchObject([
			{ kind: 'shown', ideaId: 'poor' },
			{ kind: 'hidden', ideaId: 'few', votes: 2, why: 'too-few-votes' },
		]);
	});
	it('keeps the order of ideas that are worth the same', () => {
		const same = ideas.flatMap((id) => votesOn(id, [4, 2], [4, 2], [4, 2]));
		expect(prioritise(ideas, same, 'closed').map(({ ideaId }) => ideaId)).toEqual(ideas);
	});
	it('lists every idea once, best first, whatever the order of the votes', () => {
		fc.assert(
			fc.property(someVotes, (votes) => {
				const results = prioritise(ideas, votes, 'closed');
				expect(results.map(({ ideaId }) => ideaId).toSorted()).toEqual(ideas);
				expect(prioritise(ideas, votes.toReversed(), 'closed')).toEqual(results);
				const scores = results.flatMap((result) => (result.kind === 'shown' ? [result.score] : []));
				expect(scores.toSorted((x, y) => y - x)).toEqual(scores);
				for (const result of results) {
					expect(result.kind === 'hidden').toBe(result.votes < fewestVotesShown);
					expect(JSON.stringify(result)).not.toContain('person');
				}
			}),
		);
	});
});

describe('parseRating', () => {
	it.each([
		['1', 1],
		['5', 5],
		[3, 3],
		['0', undefined],
		['6', undefined],
		['2.5', undefined],
		['', undefined],
		[null, undefined],
		[' 3', undefined],
	])('%j is %s', (value, expected) => {
		expect(parseRating(value)).toBe(expected);
	});
});
