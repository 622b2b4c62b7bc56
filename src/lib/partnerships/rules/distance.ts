// Teachers travel on school mornings, so clusters are suggested by how far apart their schools lie.
import type { Coordinates } from '#lib/register/index.ts';

const meanEarthRadiusKm = 6371.0088;

/** Kilometres between two places along a great circle (haversine, mean Earth radius of IUGG); roads are longer. */
export function distanceKm(a: Coordinates, b: Coordinates): number {
	const north = radians(b.latitude - a.latitude) / 2;
	const east = radians(b.longitude - a.longitude) / 2;
	const chord =
		Math.sin(north) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east) ** 2;
	return 2 * meanEarthRadiusKm * Math.asin(Math.sqrt(Math.min(1, chord)));
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
