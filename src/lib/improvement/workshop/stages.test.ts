import { describe, expect, it } from 'vitest';
import { mayShow, otherStages, stageAfter, workshopStages } from './stages.ts';

describe('the stages of a workshop', () => {
	it('go back and forth until the result is shown, and then stay', () => {
		expect(mayShow('voting', 'ideas')).toBe(true);
		expect(mayShow('findings', 'result')).toBe(true);
		for (const stage of workshopStages) expect(mayShow('result', stage)).toBe(stage === 'result');
		expect(otherStages('result')).toEqual([]);
		expect(otherStages('ideas')).toEqual(['findings', 'voting', 'result']);
	});
	it('follow one another', () => {
		expect(workshopStages.map(stageAfter)).toEqual(['ideas', 'voting', 'result', undefined]);
	});
});
