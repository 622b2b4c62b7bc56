/** Why: an evaluator’s story needs schools as they really are, and a journey cannot wait until all of them are read. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { applyPolicies } from '#lib/access/index.server.ts';
import { migrate, openDatabase, type DatabasePlace } from '#lib/platform/database/index.server.ts';
import { importRegister, importResults } from '#lib/register/index.server.ts';

const real = (name: string): URL => new URL(`../../../shared/data/${name}`, import.meta.url);
const years = [2016, 2017, 2018];
const needed = ['schools.csv.gz', 'school_links.csv.gz', ...years.map((year) => `ks2_${String(year)}.csv.gz`)];

/** Hampshire, Portsmouth, Southampton, the Isle of Wight, Surrey and West Sussex: about one primary school in eleven. */
const authorities: ReadonlySet<string> = new Set(['850', '851', '852', '921', '936', '938']);

/** True when the published files stand beside the project. */
export const hasRealFiles = needed.every((name) => existsSync(real(name)));

const linesOf = (name: string): readonly string[] =>
	gunzipSync(readFileSync(real(name)))
		.toString('utf8')
		.split('\n');

/** The heading of a file and those of its lines whose cell in one of these places is among `keys`. */
function sliceOf(name: string, places: readonly number[], keys: ReadonlySet<string>): readonly string[] {
	const [heading = '', ...lines] = linesOf(name);
	const kept = lines.filter((line) => {
		const cells = line.split(',', 3);
		return places.some((place) => keys.has(cells[place] ?? ''));
	});
	return [heading, ...kept];
}

/** Every twelfth school with mathematics in 2017 and 2018, in groups of five, two in three having received it: as a list for upload. */
export function treatmentList(): string {
	const schools = new Set(sliceOf('schools.csv.gz', [1], authorities).map((line) => line.split(',', 1)[0] ?? ''));
	const [before, after] = ['ks2_2017.csv.gz', 'ks2_2018.csv.gz'].map((name) => {
		const [heading = '', ...lines] = linesOf(name);
		const place = heading.split(',').indexOf('mat_average');
		return new Set(
			lines.filter((line) => /\d/.test(line.split(',')[place] ?? '')).map((line) => line.split(',', 1)[0]),
		);
	});
	const chosen = [...schools]
		.filter((urn) => before?.has(urn) && after?.has(urn))
		.filter((_urn, place) => place % 12 === 0);
	const rows = chosen.map(
		(urn, place) => `${urn},Group ${String(Math.floor(place / 5))},${place % 3 === 0 ? '0' : '1'}`,
	);
	return ['urn,partnership,received', ...rows, ''].join('\n');
}

/** Reads the register, the links between numbers and three summers of results of some authorities into an empty database. */
export async function readRealSlice(place: DatabasePlace): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'lateral-slice-'));
	const schools = sliceOf('schools.csv.gz', [1], authorities);
	const urns = new Set(schools.slice(1).map((line) => line.split(',', 1)[0] ?? ''));
	const links = sliceOf('school_links.csv.gz', [0, 1], urns);
	const old = new Set(links.slice(1).flatMap((line) => line.split(',', 2)));
	const write = async (name: string, lines: readonly string[]) => {
		const path = join(folder, name.replace('.gz', ''));
		await writeFile(path, lines.join('\n'));
		return { name: name.replace('.gz', ''), path };
	};
	const database = await openDatabase(place);
	try {
		await migrate(database);
		await applyPolicies(database);
		await importRegister(database, [await write('schools.csv.gz', schools), await write('school_links.csv.gz', links)]);
		const results = years.map((year) => `ks2_${String(year)}.csv.gz`);
		await importResults(
			database,
			await Promise.all(results.map((name) => write(name, sliceOf(name, [0], new Set([...urns, ...old]))))),
		);
	} finally {
		await database.close();
		await rm(folder, { recursive: true, force: true });
	}
}
