import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { leastSquares } from '../regression/least-squares.ts';
import { inferenceOf } from '../regression/inference.ts';
import { hasShared, mpdta } from '../shared-files.test-data.ts';
import { averageEffects } from './average-effects.ts';
import { eventStudy } from './event-study.ts';
import { groupTimeEffects, type GroupTimeEffects } from './group-time.ts';
import { largeSample, type Influenced } from './influence.ts';
import { isTreated, panelFault, periodsOf, type PanelRow } from './panel.ts';
import { placeboPeriods } from './placebo-periods.ts';
import { twoPeriods } from './two-periods.ts';
import { twoWay } from './two-way.ts';

describe.runIf(hasShared('mpdta', 'data/benchmarks/mpdta.csv'))('minimum wages and teenage employment (mpdta)', () => {
	let rows: readonly PanelRow[];
	let found: GroupTimeEffects;
	beforeAll(() => {
		rows = mpdta();
		const result = groupTimeEffects(rows);
		if (!result.ok) throw new Error(result.why);
		found = result.value;
	});
	const fixed = (one: Influenced | null | undefined): string | undefined => one?.estimate.toFixed(4);

	test('the group-time effects are the published ones', () => {
		const of = (group: number, time: number): string | undefined =>
			fixed(found.effects.find((one) => one.group === group && one.time === time));
		expect([2004, 2005, 2006, 2007].map((time) => of(2004, time))).toEqual([
			'-0.0105',
			'-0.0704',
			'-0.1373',
			'-0.1008',
		]);
		expect([of(2006, 2006), of(2006, 2007), of(2007, 2007)]).toEqual(['-0.0046', '-0.0412', '-0.0261']);
		expect([found.effects.length, found.leftOut, found.starts.length]).toEqual([12, 0, 500]);
	});

	test('so are the averages, simple and by group', () => {
		const averages = averageEffects(found);
		expect(fixed(averages.simple)).toBe('-0.0400');
		expect(fixed(averages.overGroups)).toBe('-0.0310');
		expect(averages.byGroup.map(({ of }) => of)).toEqual([2004, 2006, 2007]);
		expect(averages.byRelativeTime.map(({ of }) => of)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
	});

	test('the error of one effect is that of two independent means', () => {
		const { influence, estimate } = found.effects.find(({ group, time }) => group === 2007 && time === 2007)!;
		const change = (from: number | null): number[] => {
			const of = rows.filter((row) => row.from === from);
			const at = (year: number): Map<string, number> =>
				new Map(of.filter(({ time }) => time === year).map(({ unit, outcome }) => [unit, outcome]));
			const [before, after] = [at(2006), at(2007)];
			return [...after].map(([unit, outcome]) => outcome - before.get(unit)!);
		};
		const variance = (values: number[]): number => {
			const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
			return values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length ** 2;
		};
		const expected = Math.sqrt(variance(change(2007)) + variance(change(null)));
		expect(largeSample({ estimate, influence }).standardError).toBeCloseTo(expected, 12);
	});

	test('the two-way estimate warns that counties start at different times', () => {
		const result = twoWay(rows);
		expect(result.ok && result.value.warnings).toEqual([{ kind: 'staggered-adoption', onsets: [2004, 2006, 2007] }]);
	});
});

/** A panel of six to twelve schools in four years, half treated from year 3, with some rows gone when `gaps`. */
const panels = (gaps: boolean): fc.Arbitrary<readonly PanelRow[]> =>
	fc
		.array(fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.boolean()), { minLength: 4, maxLength: 4 }), {
			minLength: 6,
			maxLength: 12,
		})
		.map((units) =>
			units.flatMap((years, unit) =>
				years.flatMap(([noise, gone], year): PanelRow[] =>
					gaps && gone && year === unit % 4
						? []
						: [
								{
									unit: String(unit),
									time: year + 1,
									from: unit % 2 === 0 ? 3 : null,
									outcome: 100 + unit + noise / 7 + (unit % 2 === 0 && year >= 2 ? 2 : 0),
								},
							],
				),
			),
		);

test('taking out school means gives what a dummy for each school gives, gaps and all', () => {
	fc.assert(
		fc.property(panels(true), (rows) => {
			const units = [...new Set(rows.map(({ unit }) => unit))];
			const dummies = leastSquares({
				outcome: rows.map(({ outcome }) => outcome),
				columns: [
					rows.map((row) => Number(isTreated(row))),
					...units.map((one) => rows.map(({ unit }) => Number(unit === one))),
					...periodsOf(rows)
						.slice(1)
						.map((year) => rows.map(({ time }) => Number(time === year))),
				],
			});
			const result = twoWay(rows);
			expect(result.ok).toBe(dummies.ok);
			if (!result.ok || !dummies.ok) return;
			expect(result.value.estimate).toBeCloseTo(dummies.value.coefficients[0]!, 8);
			const by = rows.map(({ unit }) => unit);
			const pairs = [
				[result.value.ordinary, inferenceOf(dummies.value, 0, { kind: 'ordinary' })],
				[result.value.hc1, inferenceOf(dummies.value, 0, { kind: 'hc1' })],
				[result.value.clustered, inferenceOf(dummies.value, 0, { kind: 'clustered', by })],
			] as const;
			for (const [ours, theirs] of pairs)
				if (ours.ok && theirs.ok) expect(ours.value.standardError).toBeCloseTo(theirs.value.standardError, 7);
				else expect(ours.ok).toBe(theirs.ok);
		}),
	);
});

test('with one start, event study and group-time effects against the year before agree', () => {
	fc.assert(
		fc.property(panels(false), (rows) => {
			const study = eventStudy(rows);
			const byGroup = groupTimeEffects(rows);
			if (!study.ok || !byGroup.ok) throw new Error('no answer');
			expect(study.value.map(({ relative }) => relative)).toEqual([-2, 0, 1]);
			for (const { group, time, post, estimate } of byGroup.value.effects)
				if (post)
					expect(study.value.find(({ relative }) => relative === time - group)!.estimate).toBeCloseTo(estimate, 8);
			const [placebo, ...more] = placeboPeriods(rows);
			expect(more).toEqual([]);
			expect(placebo).toMatchObject({ before: 1, after: 2 });
			expect(placebo?.effect?.estimate).toBeCloseTo(-study.value[0]!.estimate, 8);
		}),
	);
});

test('two years of two-way effects are the change score', () => {
	fc.assert(
		fc.property(panels(false), (rows) => {
			const two = rows.filter(({ time }) => time === 2 || time === 3);
			const result = twoWay(two);
			const change = twoPeriods(
				two
					.filter(({ time }) => time === 2)
					.map(({ unit, from, outcome }) => ({
						pair: unit,
						treated: from !== null,
						partnership: null,
						before: outcome,
						after: two.find((row) => row.unit === unit && row.time === 3)!.outcome,
					})),
			);
			// One pair label a school: no pair has a control and a treated one, so weights are all one.
			if (!result.ok || !change.ok) throw new Error('no answer');
			expect(result.value.estimate).toBeCloseTo(change.value.estimate, 9);
		}),
	);
});

test('a panel without an answer says why, and faults are found by row', () => {
	const row = (unit: string, time: number, from: number | null): PanelRow => ({ unit, time, from, outcome: time });
	expect(groupTimeEffects([])).toEqual({ ok: false, why: 'too-few' });
	expect(groupTimeEffects([row('a', 1, 2), row('a', 2, 2)])).toEqual({ ok: false, why: 'too-few' });
	expect(twoWay([])).toEqual({ ok: false, why: 'too-few' });
	expect(placeboPeriods([row('a', 1, null)])).toEqual([]);
	expect(panelFault([row('a', 1, null), row('a', 1, null)])).toEqual({ kind: 'twice', row: 1 });
	expect(panelFault([row('a', 1, null), row('a', 2, 2)])).toEqual({ kind: 'start-changes', row: 1 });
	expect(panelFault([row('a', 1, null), row('b', 1, 2)])).toBeNull();
});

test('schools that start later serve as comparison only until they start', () => {
	const rows = ['a', 'b', 'c', 'd'].flatMap((unit, place) =>
		[1, 2, 3].map((time): PanelRow => ({ unit, time, from: place < 2 ? 2 : 3, outcome: place * time * time })),
	);
	expect(groupTimeEffects(rows)).toEqual({ ok: false, why: 'too-few' });
	const found = groupTimeEffects(rows, 'not-yet-treated');
	if (!found.ok) throw new Error(found.why);
	// The second group has a placebo in period 2? No: the first has started by then, so nobody is left to compare with.
	expect(found.value.effects.map(({ group, time }) => [group, time])).toEqual([[2, 2]]);
	expect(found.value.effects[0]!.estimate).toBeCloseTo((0 + 3) / 2 - (6 + 9) / 2, 12);
});
