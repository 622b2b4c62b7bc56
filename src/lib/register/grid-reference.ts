// The national register places schools on the Ordnance Survey grid, while distances and maps need latitude and longitude.

/** A place on the WGS84 globe, in degrees; south and west are negative. */
export interface Coordinates {
	readonly latitude: number;
	readonly longitude: number;
}

/** A reference surface: semi-axes in metres. */
interface Ellipsoid {
	readonly a: number;
	readonly b: number;
}

interface Cartesian {
	readonly x: number;
	readonly y: number;
	readonly z: number;
}

const airy: Ellipsoid = { a: 6377563.396, b: 6356256.909 };
const wgs84: Ellipsoid = { a: 6378137, b: 6356752.314245 };
const scale = 0.9996012717;
const origin = { latitude: radians(49), longitude: radians(-2), easting: 400000, northing: -100000 };

/**
 * National Grid easting and northing, in metres, as WGS84 latitude and longitude, right to about 5 m.
 * Undefined outside the grid's 700 by 1300 km and at 0, 0, which the register uses for "not known".
 * Source: Ordnance Survey, A guide to coordinate systems in Great Britain, annexes B and C, section 6.6.
 */
export function fromNationalGrid(easting: number, northing: number): Coordinates | undefined {
	if (!(easting >= 0 && easting < 700_000 && northing >= 0 && northing < 1_300_000)) return undefined;
	if (easting === 0 && northing === 0) return undefined;
	return toGeodetic(shiftToWgs84(toCartesian(unproject(easting, northing))));
}

/** The transverse Mercator projection undone: radians on the Airy ellipsoid. */
function unproject(easting: number, northing: number): Coordinates {
	const e2 = eccentricitySquared(airy);
	const latitude0 = latitudeAtMeridian(northing);
	const sin = Math.sin(latitude0);
	const tan = Math.tan(latitude0);
	const nu = (airy.a * scale) / Math.sqrt(1 - e2 * sin * sin);
	const rho = (airy.a * scale * (1 - e2)) / Math.pow(1 - e2 * sin * sin, 1.5);
	const eta2 = nu / rho - 1;
	const t2 = tan * tan;
	const sec = 1 / Math.cos(latitude0);
	const d = easting - origin.easting;
	const vii = tan / (2 * rho * nu);
	const viii = (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
	const ix = (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t2 * t2);
	const x = sec / nu;
	const xi = (sec / (6 * nu ** 3)) * (nu / rho + 2 * t2);
	const xii = (sec / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t2 * t2);
	const xiia = (sec / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * t2 ** 3);
	return {
		latitude: latitude0 - vii * d ** 2 + viii * d ** 4 - ix * d ** 6,
		longitude: origin.longitude + x * d - xi * d ** 3 + xii * d ** 5 - xiia * d ** 7,
	};
}

/** The latitude on the central meridian with the given northing, to a hundredth of a millimetre. */
function latitudeAtMeridian(northing: number): number {
	let latitude = origin.latitude;
	let missing = northing - origin.northing;
	for (let round = 0; round < 20 && Math.abs(missing) >= 0.00001; round += 1) {
		latitude += missing / (airy.a * scale);
		missing = northing - origin.northing - meridianArc(latitude);
	}
	return latitude;
}

function meridianArc(latitude: number): number {
	const n = (airy.a - airy.b) / (airy.a + airy.b);
	const minus = latitude - origin.latitude;
	const plus = latitude + origin.latitude;
	return (
		airy.b *
		scale *
		((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * minus -
			(3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(minus) * Math.cos(plus) +
			(1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus) -
			(35 / 24) * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus))
	);
}

function toCartesian({ latitude, longitude }: Coordinates): Cartesian {
	const e2 = eccentricitySquared(airy);
	const nu = airy.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
	return {
		x: nu * Math.cos(latitude) * Math.cos(longitude),
		y: nu * Math.cos(latitude) * Math.sin(longitude),
		z: nu * (1 - e2) * Math.sin(latitude),
	};
}

/** The Helmert transformation from OSGB36 to WGS84 (metres, seconds of arc, parts per million). */
function shiftToWgs84({ x, y, z }: Cartesian): Cartesian {
	const s = 1 - 20.4894e-6;
	const rx = radians(0.1502 / 3600);
	const ry = radians(0.247 / 3600);
	const rz = radians(0.8421 / 3600);
	return {
		x: 446.448 + s * x - rz * y + ry * z,
		y: -125.157 + rz * x + s * y - rx * z,
		z: 542.06 - ry * x + rx * y + s * z,
	};
}

function toGeodetic({ x, y, z }: Cartesian): Coordinates {
	const e2 = eccentricitySquared(wgs84);
	const p = Math.hypot(x, y);
	let latitude = Math.atan2(z, p * (1 - e2));
	for (let round = 0; round < 10; round += 1) {
		const nu = wgs84.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
		latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
	}
	return { latitude: degrees(latitude), longitude: degrees(Math.atan2(y, x)) };
}

function eccentricitySquared({ a, b }: Ellipsoid): number {
	return 1 - (b * b) / (a * a);
}

function radians(value: number): number {
	return (value * Math.PI) / 180;
}

function degrees(value: number): number {
	return (value * 180) / Math.PI;
}
