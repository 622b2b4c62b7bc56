import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustersNeeded } from './clusters-needed.ts';
import { minimumDetectableEffect, type ClusteredDesign } from './minimum-detectable-effect.ts';

const trial: ClusteredDesign = {
	clusters: 178,
	treatedShare: 0.5,
	covariates: 1,
	levels: [
		{ perParent: 1, variance: 0.05, explained: 0.3 },
		{ perParent: 5, variance: 0.1, explained: 0.5 },
		{ perParent: 40, variance: 0.85, explained: 0.45 },
	],
};

test('by hand: three levels, as of 89 treated clusters of five schools', () => {
	// Σ v(1 − R²)/(P(1 − P)N): 0.035/44.5 + 0.05/222.5 + 0.4675/8900; qt(c(.975, .8), 175) of R.
	const expected = (1.973612461954 + 0.843680006057) * Math.sqrt(0.035 / 44.5 + 0.05 / 222.5 + 0.4675 / 8900);
	const found = minimumDetectableEffect(trial);
	expect(found.ok && found.value / expected).toBeCloseTo(1, 10);
});

test('with very many clusters the multiplier is Bloom’s 2.80', () => {
	const found = minimumDetectableEffect({
		...trial,
		clusters: 1_000_000,
		levels: [{ perParent: 1, variance: 1, explained: 0 }],
	});
	expect(found.ok && found.value * Math.sqrt(1_000_000 / 4)).toBeCloseTo(2.8016, 3);
});

const share = fc.double({ min: 0.01, max: 0.4, noNaN: true });
const designs = fc
	.tuple(share, share, fc.integer({ min: 2, max: 8 }), fc.integer({ min: 5, max: 60 }), fc.integer({ min: 0, max: 4 }))
	.map(([top, middle, schools, pupils, covariates]) => ({
		treatedShare: 0.5,
		covariates,
		levels: [
			{ perParent: 1, variance: top, explained: 0.2 },
			{ perParent: schools, variance: middle, explained: 0.4 },
			{ perParent: pupils, variance: 1 - top - middle, explained: 0.5 },
		],
	}));

test('the number needed detects the effect, and one cluster fewer does not', () => {
	fc.assert(
		fc.property(designs, fc.double({ min: 0.05, max: 1, noNaN: true }), (design, effect) => {
			const found = clustersNeeded(design, effect);
			if (!found.ok) throw new Error(found.why);
			const enough = minimumDetectableEffect({ ...design, clusters: found.value });
			expect(enough.ok && enough.value).toBeLessThanOrEqual(effect);
			const fewer = minimumDetectableEffect({ ...design, clusters: found.value - 1 });
			if (fewer.ok) expect(fewer.value).toBeGreaterThan(effect);
			else expect(fewer.why).toBe('too-few');
		}),
	);
});

test('unequal groups, more power and stricter tests all need a larger effect', () => {
	const base = minimumDetectableEffect(trial);
	if (!base.ok) throw new Error(base.why);
	for (const harder of [{ treatedShare: 0.2 }, { power: 0.9 }, { significance: 0.01 }, { covariates: 60 }]) {
		const found = minimumDetectableEffect({ ...trial, ...harder });
		expect(found.ok && found.value).toBeGreaterThan(base.value);
	}
});

test('a design that cannot be has no answer', () => {
	expect(minimumDetectableEffect({ ...trial, clusters: 3 })).toEqual({ ok: false, why: 'too-few' });
	for (const wrong of [{ treatedShare: 1 }, { power: 1 }, { levels: [] }, { significance: 0 }])
		expect(minimumDetectableEffect({ ...trial, ...wrong })).toEqual({ ok: false, why: 'out-of-range' });
	expect(clustersNeeded(trial, 0)).toEqual({ ok: false, why: 'out-of-range' });
	expect(clustersNeeded({ ...trial, treatedShare: 0 }, 0.2)).toEqual({ ok: false, why: 'out-of-range' });
});
