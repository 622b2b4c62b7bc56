import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from './distance.ts';

const place = fc.record({
	latitude: fc.double({ min: -90, max: 90, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distanceKm', () => {
	it.each([
		['London to Cardiff', { latitude: 51.5074, longitude: -0.1278 }, { latitude: 51.4816, longitude: -3.1791 }, 211.2],
		['pole to pole', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20015.1],
		['a degree of the equator', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 }, 111.2],
	])('%s', (_name, a, b, km) => {
		expect(distanceKm(a, b)).toBeCloseTo(km, 0);
	});
	it('is a distance: nothing to itself, the same both ways, never longer by the straight way', () => {
		fc.assert(
			fc.property(place, place, place, (a, b, c) => {
				expect(distanceKm(a, a)).toBe(0);
				expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
				expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
			}),
		);
	});
});
