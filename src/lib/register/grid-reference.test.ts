import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromNationalGrid } from './grid-reference.ts';

describe('fromNationalGrid', () => {
	it.each([
		['the Ordnance Survey’s worked example, by the Helmert transformation', 651409.903, 313177.27, 52.657978, 1.716052],
		['a school in the City of London', 533498, 181201, 51.513969, -0.077531],
		['a school in the far west of Cornwall', 145215, 34175, 50.152757, -5.568085],
	])('places %s', (_name, easting, northing, latitude, longitude) => {
		const place = fromNationalGrid(easting, northing);
		expect(place?.latitude).toBeCloseTo(latitude, 5);
		expect(place?.longitude).toBeCloseTo(longitude, 5);
	});
	it.each([
		[0, 0],
		[-1, 100],
		[700_000, 100],
		[100, 1_300_000],
		[Number.NaN, 100],
	])('knows nothing of %d, %d', (easting, northing) => {
		expect(fromNationalGrid(easting, northing)).toBeUndefined();
	});
	it('puts a kilometre on the grid about a kilometre apart on the ground', () => {
		const easting = fc.integer({ min: 150_000, max: 650_000 });
		const northing = fc.integer({ min: 20_000, max: 660_000 });
		fc.assert(
			fc.property(easting, northing, (e, n) => {
				const here = fromNationalGrid(e, n);
				const north = fromNationalGrid(e, n + 1000);
				const metres = ((north?.latitude ?? 0) - (here?.latitude ?? 0)) * 111_195;
				expect(metres).toBeGreaterThan(985);
				expect(metres).toBeLessThan(1015);
			}),
		);
	});
});
