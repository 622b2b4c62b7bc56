// Why: what the golden files leave out was asked of R 4.2.2 and sandwich 3.0 once, and is held here to 1e-8.
import { beforeAll, describe, expect, test } from 'vitest';
import type { TResult } from '../comparing/t-result.ts';
import type { Computed } from '../computed.ts';
import { hasShared, mpdta, sharedRows } from '../shared-files.test-data.ts';
import { effectOnCompliers, type CompliantSchool } from './compliers.ts';
import { eventStudy } from './event-study.ts';
import type { MatchedSchool } from './matched-school.ts';
import type { PanelRow } from './panel.ts';
import { twoPeriods } from './two-periods.ts';
import { twoWay } from './two-way.ts';

function error(result: Computed<TResult>): number {
	if (!result.ok) throw new Error(result.why);
	return result.value.standardError;
}

function close(ours: readonly number[], r: readonly number[]): void {
	expect(ours).toHaveLength(r.length);
	ours.forEach((one, place) => expect(Math.abs(one / r[place]! - 1), String(place)).toBeLessThan(1e-8));
}

describe.runIf(hasShared('panels against R', 'data/benchmarks/mpdta.csv'))('panels against R', () => {
	let rows: readonly PanelRow[];
	let gaps: readonly PanelRow[];
	beforeAll(() => {
		rows = mpdta();
		// Counties that start in 2006 or never; every eleventh row from the seventh on is gone.
		gaps = rows.filter(({ from }) => from === null || from === 2006).filter((_, place) => place % 11 !== 6);
	});

	test('lm(y ~ treated + factor(unit) + factor(time)): ordinary, HC1, vcovCL by unit', () => {
		const whole = twoWay(rows);
		if (!whole.ok) throw new Error(whole.why);
		const { estimate, ordinary, hc1, clustered } = whole.value;
		close(
			[estimate, ...[ordinary, hc1, clustered].map(error)],
			[-0.036548936674236, 0.012646473525658, 0.01236010048544, 0.014831638020656],
		);
	});

	test('the same with gaps', () => {
		const some = twoWay(gaps);
		if (!some.ok) throw new Error(some.why);
		const { estimate, ordinary, hc1, clustered } = some.value;
		expect(some.value.rows).toBe(1586);
		close(
			[estimate, ...[ordinary, hc1, clustered].map(error)],
			[-0.023217886404305, 0.023664108641453, 0.017750448967374, 0.024604712733094],
		);
	});

	test('event study with gaps, clustered by unit', () => {
		const study = eventStudy(gaps);
		if (!study.ok) throw new Error(study.why);
		expect(study.value.map(({ relative }) => relative)).toEqual([-3, -2, 0, 1]);
		close(
			study.value.map(({ estimate }) => estimate),
			[0.00481967602662869, 0.00369225438061617, -0.00050011462410755, -0.0402194947726474],
		);
		close(
			study.value.map(({ clustered }) => error(clustered)),
			[0.036307342261963, 0.023376168109227, 0.022215862013559, 0.026596957810242],
		);
	});
});

test.runIf(hasShared('compliers against R', 'golden/matched_pairs.csv', 'golden/study.csv.gz'))(
	'two-stage least squares on the study, every third treated school not receiving',
	() => {
		const schools = new Map(sharedRows('golden/study.csv.gz').map((row) => [row['urn'], row]));
		const pairs = sharedRows('golden/matched_pairs.csv').filter(({ run }) => run === 'exact_region');
		const matched = pairs.flatMap((pair) =>
			(['treated_urn', 'control_urn'] as const).map((side): CompliantSchool => {
				const school = schools.get(pair[side])!;
				const treated = side === 'treated_urn';
				return {
					pair: pair['treated_urn']!,
					treated,
					partnership: null,
					before: Number(school['mat17']),
					after: Number(school['mat18']),
					received: Number(treated && Number(school['urn']) % 3 !== 0),
				};
			}),
		);
		const found = effectOnCompliers(matched);
		if (!found.ok) throw new Error(found.why);
		const { estimate, ordinary, hc1, byPair } = found.value;
		close(
			[estimate, ...[ordinary, hc1, byPair].map(error)],
			[0.55109489051096, 0.25126879738408, 0.25126879738408, 0.23576496803547],
		);
	},
);

test('one to many: lm(weights =) with the controls of a pair sharing its weight', () => {
	const school = (pair: number, treated: boolean, change: number): MatchedSchool => ({
		pair: String(pair),
		treated,
		partnership: null,
		before: 0,
		after: change,
	});
	const found = twoPeriods([
		...[school(1, true, 3), school(1, false, 1), school(1, false, 2)],
		...[school(2, true, 5), school(2, false, 1)],
		...[school(3, true, 2), school(3, false, 2.5), school(3, false, -1)],
		...[school(4, true, 0), school(4, false, 1)],
	]);
	if (!found.ok) throw new Error(found.why);
	const { estimate, ordinary, hc1, byPair } = found.value;
	close(
		[estimate, ...[ordinary, hc1, byPair].map(error)],
		[1.4375, 0.97931902626689, 1.07560280155769, 1.08455960244239],
	);
});
