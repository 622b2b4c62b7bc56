import { expect, test } from 'vitest';
import { planFaults, type AnalysisPlan } from './analysis-plan.ts';
import { canFreeze, nextStep, type StudyState } from './study-steps.ts';

const whole: StudyState = {
	status: 'designing',
	designed: true,
	treatment: 10,
	pool: 90,
	sampled: true,
	analyses: 1,
	matched: 0,
	answered: 0,
};

test.each([
	[{ designed: false }, 'design'],
	[{ treatment: 0, pool: 0 }, 'treatment'],
	[{ pool: 0 }, 'pool'],
	[{ sampled: false }, 'sample'],
	[{ analyses: 0 }, 'analyses'],
	[{}, 'freeze'],
	[{ status: 'frozen' }, 'match'],
	[{ status: 'frozen', matched: 1 }, 'open'],
	[{ status: 'opened', matched: 1 }, 'run'],
	[{ status: 'opened', matched: 1, answered: 1 }, 'read'],
	[{ status: 'closed', answered: 1 }, 'nothing'],
] as const)('%o: %s', (given, step) => {
	expect(nextStep({ ...whole, ...given })).toBe(step);
});

test('only a whole design can be frozen, and only once', () => {
	expect(canFreeze(whole)).toBe(true);
	for (const missing of [{ designed: false }, { treatment: 0 }, { pool: 0 }, { sampled: false }, { analyses: 0 }])
		expect(canFreeze({ ...whole, ...missing })).toBe(false);
	expect(canFreeze({ ...whole, status: 'frozen' })).toBe(false);
});

const ground = {
	covariates: [
		{ name: 'pupils', kind: 'numeric' },
		{ name: 'region', kind: 'factor' },
	],
	measures: ['mat_average'],
	years: [2016, 2017, 2018, 2024],
	treatedFrom: 2018,
} as const;
const plan: AnalysisPlan = {
	covariates: ['pupils', 'region'],
	distance: 'logit',
	method: 'optimal',
	rule: 'closest',
	caliper: 0.2,
	exact: ['region'],
	ratio: 1,
	order: 'largest',
	seed: 1,
	measure: 'mat_average',
	before: 2017,
	after: 2018,
	clustering: 'partnership',
	tests: [],
};

test.each([
	[{}, []],
	[{ covariates: [] }, ['covariates none']],
	[{ covariates: ['fsm'] }, ['covariates not-in-study']],
	[{ exact: ['pupils'] }, ['exact not-a-word']],
	[{ caliper: 0 }, ['caliper range']],
	[{ caliper: null }, []],
	[{ ratio: 6 }, ['ratio range']],
	[{ seed: -1 }, ['seed range']],
	[{ measure: 'read_average' }, ['measure not-in-study']],
	[{ before: 2015 }, ['before not-in-study']],
	[{ before: 2018 }, ['before after-start']],
	[{ after: 2016 }, ['after before-start']],
] as const)('a plan with %o', (given, wanted) => {
	expect(planFaults({ ...plan, ...given }, ground).map(({ field, why }) => `${field} ${why}`)).toEqual(wanted);
});
