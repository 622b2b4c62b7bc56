import { describe, expect, test } from 'vitest';
import { golden, goldenHere, goldenStudy } from './golden-study.test-data.ts';
import { matchStudy, type MatchedStudy, type MatchingDesign } from './match-study.ts';

const runs = {
	nearest: { distance: 'probability' },
	caliper: { distance: 'logit', caliper: 0.2 },
	exact_region: { distance: 'logit', caliper: 0.2 },
} as const;

/** Relative to the golden figure; R prints twelve digits. A zero must be a zero. */
function agrees(computed: number | null | undefined, printed: string | undefined): void {
	const wanted = Number(printed);
	expect(Math.abs((computed ?? NaN) - wanted)).toBeLessThanOrEqual(1e-8 * Math.abs(wanted));
}

function solved(design: MatchingDesign): MatchedStudy {
	const matched = matchStudy(design);
	if (!matched.ok) throw new Error(JSON.stringify(matched.fault));
	return matched.value;
}

describe.skipIf(!goldenHere)('agreement with R 4.2.2 and MatchIt 4.5.1', () => {
	const study = goldenHere ? goldenStudy() : undefined!;
	const matchedAs = (run: keyof typeof runs, more: Partial<MatchingDesign> = {}): MatchedStudy =>
		solved({
			...study,
			...runs[run],
			method: 'nearest',
			exact: run === 'exact_region' ? [study.region] : [],
			...more,
		});

	test('propensity coefficients and standard errors', () => {
		const { propensity } = matchedAs('nearest');
		const rows = golden('propensity_coefficients.csv');
		expect(propensity.terms.map((term) => term.term)).toEqual(rows.map((row) => row['term']));
		for (const [place, row] of rows.entries()) {
			agrees(propensity.terms[place]?.estimate, row['estimate']);
			agrees(propensity.terms[place]?.se, row['se']);
		}
		expect(propensity.separated).toEqual([{ column: 'ofsted174', rows: 42 }]);
	});

	test.each(Object.keys(runs) as (keyof typeof runs)[])('pairs and balance of the run %s', (run) => {
		const matched = matchedAs(run);
		expect(matched.pairs.map(({ treated, control }) => [study.ids[treated], study.ids[control]])).toEqual(
			golden('matched_pairs.csv')
				.filter((row) => row['run'] === run)
				.map((row) => [row['treated_urn'], row['control_urn']]),
		);
		const rows = golden('balance.csv').filter((row) => row['run'] === run);
		expect(matched.balance.map((row) => row.term)).toEqual(rows.map((row) => row['term']));
		for (const [place, row] of rows.entries())
			for (const [key, printed] of Object.entries(row))
				if (key !== 'run' && key !== 'term') agrees(matched.balance[place]?.[key as 'smd_all'], printed);
	});

	test('optimal is nearer than closest, and closest than the rule of MatchIt 4.5.1', () => {
		for (const run of Object.keys(runs) as (keyof typeof runs)[]) {
			const [optimal, closest, matchit] = [
				matchedAs(run, { method: 'optimal' }),
				matchedAs(run, { rule: 'closest' }),
				matchedAs(run),
			];
			expect(optimal.pairs).toHaveLength(422);
			expect(optimal.totalDistance).toBeLessThan(closest.totalDistance);
			expect(closest.totalDistance).toBeLessThan(matchit.totalDistance);
		}
	});

	test('Mahalanobis within regions, two controls each: optimal betters nearest, nobody is used twice', () => {
		const [optimal, nearest] = (['optimal', 'nearest'] as const).map((method) =>
			matchedAs('exact_region', { method, distance: 'mahalanobis', ratio: 2, caliper: undefined }),
		);
		expect(optimal!.pairs).toHaveLength(844);
		expect(nearest!.pairs).toHaveLength(844);
		expect(optimal!.totalDistance).toBeLessThan(nearest!.totalDistance);
		expect(new Set(optimal!.pairs.map((pair) => pair.control)).size).toBe(844);
		for (const { treated, control } of optimal!.pairs)
			expect(study.region.values[control]).toBe(study.region.values[treated]);
	});
});
