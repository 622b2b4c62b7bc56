import { describe, expect, it } from 'vitest';
import { clusterSizeWarning } from './cluster-size.ts';
import { partnershipSizeProblem } from './partnership-size.ts';

describe('clusterSizeWarning', () => {
	it.each([
		[0, 'too-small'],
		[3, 'too-small'],
		[4, undefined],
		[6, undefined],
		[7, 'too-large'],
	])('a cluster of %i is %s', (size, problem) => {
		expect(clusterSizeWarning(size)?.problem).toBe(problem);
	});
});

describe('partnershipSizeProblem', () => {
	it.each([
		[1, 'too-small'],
		[2, undefined],
		[15, undefined],
		[16, 'too-large'],
	])('a partnership of %i is %s', (size, problem) => {
		expect(partnershipSizeProblem(size)?.problem).toBe(problem);
	});
	it('says what the limits are', () => {
		expect(partnershipSizeProblem(1)).toEqual({
			kind: 'partnership-size',
			size: 1,
			problem: 'too-small',
			least: 2,
			most: 15,
		});
	});
});
