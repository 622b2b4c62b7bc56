/** Why: which year’s context is used, and which results stay closed, decides a study before anyone looks at it. */
import { describe, expect, it } from 'vitest';
import type { Covariate } from '../study-data.ts';
import { composeSample, type Gathered } from './compose-sample.ts';

const covariate = (name: string, source: Covariate['source'], measure: string, year: number | null): Covariate => ({
	...{ name, kind: 'numeric', source },
	...{ measure, year },
});
const school = (code: string, side: 'treatment' | 'pool', region: string | null) => ({
	...{ code, side, schoolId: `id-${code}`, facts: [region] },
	...{ cluster: side === 'treatment' ? 'P1' : null, received: null },
});
const outcome = (code: string, year: number, value: number | null) => ({
	...{ schoolId: `id-${code}`, measure: 'mat_average', year, value },
	state: value === null ? 'suppressed' : 'value',
});

const gathered: Gathered = {
	design: {
		version: 3,
		covariates: [
			covariate('region', 'register', 'region', null),
			covariate('pupils', 'context', 'pupils', 2018),
			covariate('mat_average 2017', 'result', 'mat_average', 2017),
		],
		measures: ['mat_average'],
		years: [2018],
	},
	lists: { treatment: 1, pool: 2 },
	schools: [school('T1', 'treatment', 'North'), school('C1', 'pool', null)],
	context: [
		{ code: 'T1', year: 2016, values: { pupils: 200 } },
		{ code: 'T1', year: 2018, values: { pupils: null } },
		{ code: 'T1', year: 2019, values: { pupils: 220 } },
		{ code: 'C1', year: 2024, values: { pupils: 150 } },
	],
	outcomes: [outcome('T1', 2017, 103), outcome('T1', 2018, 105), outcome('C1', 2017, null), outcome('C1', 2018, 101)],
};

describe('a sample', () => {
	const { schools, outcomes, summary } = composeSample(gathered);

	it('takes context of the nearest year that is not too late, or else the first after it', () => {
		expect(schools.map(({ code, covariates }) => [code, covariates])).toEqual([
			['T1', { region: 'North', pupils: 200, 'mat_average 2017': 103 }],
			['C1', { region: null, pupils: 150 }],
		]);
	});

	it('keeps apart only the results of the outcome’s summers, a place for each school', () => {
		expect(outcomes).toEqual([
			{ measure: 'mat_average', year: 2018, codes: ['T1', 'C1'], states: ['value', 'value'], figures: [105, 101] },
		]);
	});

	it('counts what is there and what is missing, and shows no figure', () => {
		expect(summary).toEqual({
			designVersion: 3,
			lists: { treatment: 1, pool: 2 },
			treatment: 1,
			pool: 1,
			clusters: 1,
			lacking: [
				{ name: 'region', treatment: 0, pool: 1, years: [] },
				{
					name: 'pupils',
					treatment: 0,
					pool: 0,
					years: [
						{ year: 2016, schools: 1 },
						{ year: 2024, schools: 1 },
					],
				},
				{ name: 'mat_average 2017', treatment: 0, pool: 1, years: [] },
			],
			coverage: [
				{ measure: 'mat_average', year: 2018, side: 'pool', state: 'value', schools: 1 },
				{ measure: 'mat_average', year: 2018, side: 'treatment', state: 'value', schools: 1 },
			],
		});
	});
});
