/** Why: the planner is measured on real places; their people are made up by rule, the same on every machine. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { readRotaInput, type RotaInput, type RotaInputFile } from '#lib/rota/index.ts';

/** A school of the register as the cases need it. */
export interface PlacedSchool {
	readonly urn: string;
	readonly name: string;
	readonly latitude: number;
	readonly longitude: number;
	readonly pupils: number;
	readonly phase: string;
}

const shared = new URL('../../shared/', import.meta.url);

/** Whether the public data lies beside the project. */
export function hasSharedData(): boolean {
	return existsSync(new URL('golden/study.csv.gz', shared)) && existsSync(new URL('data/schools.csv.gz', shared));
}

function rows(file: string): readonly Readonly<Record<string, string>>[] {
	return parse<Record<string, string>>(gunzipSync(readFileSync(new URL(file, shared))), { columns: true, bom: true });
}

/** Open primary schools with a place, in the order of the register. */
export function placedSchools(): readonly PlacedSchool[] {
	return rows('data/schools.csv.gz')
		.filter((row) => row['latitude'] !== '' && row['status'] === 'Open')
		.map((row) => ({
			urn: row['urn'] ?? '',
			name: row['school_name'] ?? '',
			latitude: Number(row['latitude']),
			longitude: Number(row['longitude']),
			pupils: Number(row['pupils_2024'] ?? '') || 200,
			phase: row['phase'] ?? '',
		}));
}

/** The 89 clusters of the study's treated schools. */
export function treatedClusters(schools: readonly PlacedSchool[]): readonly (readonly PlacedSchool[])[] {
	const byUrn = new Map(schools.map((school) => [school.urn, school]));
	const treated = rows('golden/study.csv.gz').filter((row) => row['treat'] === '1');
	return [...Map.groupBy(treated, (row) => row['cluster'] ?? '').values()].map((members) =>
		members.flatMap((row) => byUrn.get(row['urn'] ?? '') ?? []),
	);
}

/** Neighbours of primary schools spread over the country: `count` clusters, `schools` schools in all. */
export function neighbourClusters(
	schools: readonly PlacedSchool[],
	count: number,
	total: number,
): readonly (readonly PlacedSchool[])[] {
	const left = new Set(schools.filter(({ phase }) => phase === 'Primary'));
	const seeds = [...left].filter((_, index) => index % Math.floor(left.size / count) === 0).slice(0, count);
	const larger = total - count * Math.floor(total / count);
	return seeds.map((asked, index) => {
		const seed = left.has(asked) ? asked : ([...left][0] ?? asked);
		const size = Math.floor(total / count) + (index < larger ? 1 : 0);
		const near = [...left]
			.map((school) => ({ school, far: apart(seed, school) }))
			.sort((a, b) => a.far - b.far)
			.slice(0, size)
			.map(({ school }) => school);
		for (const school of near) left.delete(school);
		return near;
	});
}

function apart(a: PlacedSchool, b: PlacedSchool): number {
	return (a.latitude - b.latitude) ** 2 + (0.6 * (a.longitude - b.longitude)) ** 2;
}

/** A number from 0 to `most` − 1 that follows from a text (FNV-1a). */
function drawn(text: string, most: number): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return (hash >>> 3) % most;
}

/**
 * An input with a head, a deputy and one or two champions for each school, a third of the champions experienced, INSET
 * days and a test week for each school, a tenth of the people away for two weeks, and last cycle’s pairings in a ring.
 */
export function inputFor(clusters: readonly (readonly PlacedSchool[])[]): RotaInput {
	const schools = clusters.flat();
	const file: RotaInputFile = {
		format: 'lateral-rota-input/1',
		window: { first: '2026-09-14', last: '2027-07-02' },
		schools: schools.map(({ urn, name, latitude, longitude, pupils, phase }) => ({
			id: urn,
			name,
			at: { latitude, longitude },
			pupils,
			phase,
			calendar: {
				inset: [`2026-11-0${String(2 + drawn(urn, 5))}`, `2027-01-0${String(4 + drawn(`${urn}j`, 5))}`],
				blocked: [{ first: '2027-05-10', last: '2027-05-14', reason: 'tests' }],
			},
		})),
		clusters: clusters.map((members, index) => ({
			id: `cluster-${String(index + 1).padStart(3, '0')}`,
			name: `Cluster ${String(index + 1)}`,
			schoolIds: members.map(({ urn }) => urn),
		})),
		people: schools.flatMap(({ urn, name, pupils }) => [
			{ id: `${urn}-head`, name: `Head of ${name}`, schoolId: urn, roles: ['lead', 'reviewer'], ...off(urn, 'head') },
			{ id: `${urn}-deputy`, name: `Deputy of ${name}`, schoolId: urn, roles: ['reviewer'], ...off(urn, 'deputy') },
			...['one', 'two'].slice(0, pupils > 300 ? 2 : 1).map((which) => ({
				id: `${urn}-champion-${which}`,
				name: `Champion ${which} of ${name}`,
				schoolId: urn,
				roles: ['champion' as const],
				workshopsLed: drawn(`${urn}${which}`, 3) === 0 ? 2 : 0,
				...off(urn, which),
			})),
		]),
		earlier: clusters.flatMap((members) =>
			members.map(({ urn }, index) => ({
				hostSchoolId: urn,
				visitorSchoolId: members[(index + 1) % members.length]?.urn ?? urn,
			})),
		),
	};
	const read = readRotaInput(file);
	if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
	return read.input;
}

function off(urn: string, who: string) {
	if (drawn(`${urn}${who}off`, 10) > 0) return {};
	const month = ['2026-10', '2026-11', '2027-01', '2027-03', '2027-06'][drawn(`${urn}${who}when`, 5)] ?? '2026-10';
	return { away: [{ first: `${month}-01`, last: `${month}-14` }] };
}
