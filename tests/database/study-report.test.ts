/** Why: what a study hands over must be what was stored, to the digit, and only for its evaluator. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	exportStudyBundle,
	exportStudyReport,
	freezeStudy,
	loadTrialStudy,
	openOutcome,
	readAnalyses,
	startRun,
} from '#lib/evaluation/index.server.ts';
import { runPlan, type StudyData } from '#lib/evaluation/index.ts';
import { parseId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { readZip, readZipEntry } from '#lib/platform/files/index.server.ts';
import { plantedStudy, samplePlan } from '../../src/lib/evaluation/report/sample-study.test-data.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, nextId, worldNow, type World } from './personas/world.ts';

const hasR = spawnSync('Rscript', ['--version']).error === undefined;
if (!hasR) console.info('Skipped: R (Rscript) is not installed, so a stored study’s bundle is not run by it.');

let database: Database;
let world: World;
let study: string;
const data = plantedStudy(1.5);
beforeAll(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	study = await store(data);
});
afterAll(() => database.close());

async function store({ rows, covariates, outcomes, treatedFrom }: StudyData): Promise<string> {
	const db = database.system;
	const evaluator = world.people.evaluator;
	const [id, analysis] = [nextId(), nextId()];
	const programme_id = world.programme;
	const key = { programme_id, study_id: id };
	const made = { created_by: evaluator, created_at: worldNow };
	await db
		.insertInto('study')
		.values({ programme_id, id, title: 'Did it rise?', status: 'opened', ...made })
		.execute();
	await db
		.insertInto('study_design')
		.values({
			...key,
			question: 'Did mathematics rise?',
			measures: [samplePlan.measure],
			years: [2015, 2016, 2017, 2018, 2024],
			treated_from: treatedFrom,
			covariates: JSON.stringify(covariates),
			frozen_at: worldNow,
			frozen_by: evaluator,
		})
		.execute();
	await db
		.insertInto('study_school')
		.values(
			rows.map(({ treated, covariates: values, ...row }) => ({
				...key,
				...row,
				side: treated ? 'treatment' : 'pool',
				covariates: JSON.stringify(values),
			})),
		)
		.execute();
	await db
		.insertInto('study_outcome')
		.values(
			[...Map.groupBy(outcomes ?? [], ({ year }) => year)].map(([year, figures]) => ({
				...key,
				measure: samplePlan.measure,
				year,
				codes: figures.map(({ code }) => code),
				states: figures.map(() => 'value'),
				figures: figures.map(({ value }) => value),
				opened: true,
			})),
		)
		.execute();
	const written = { plan: JSON.stringify(samplePlan), written_by: evaluator, written_at: worldNow };
	await db
		.insertInto('study_analysis')
		.values({ ...key, id: analysis, name: 'Main', status: 'frozen', ...written })
		.execute();
	const ran = runPlan(data, samplePlan);
	if (!ran.ok) throw new Error(ran.fault.kind);
	const inputs = { program: '0.1.0', result: ran.result.version, sample: 'a', outcomes: 'b', plan: 'c', seed: 7 };
	await db
		.insertInto('study_run')
		.values({
			...key,
			id: nextId(),
			analysis_id: analysis,
			status: 'done',
			inputs: JSON.stringify({ ...inputs, analysisRevision: 1 }),
			result: JSON.stringify(ran.result),
			result_hash: 'd',
			asked_by: evaluator,
			asked_at: worldNow,
			touched_at: worldNow,
		})
		.execute();
	return id;
}

async function unpacked(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
	const zip = Buffer.from(bytes);
	const listing = readZip(zip);
	if (listing.status === 'broken') throw new Error('The bundle is no zip.');
	const text = (entry: (typeof listing.entries)[number]) =>
		readZipEntry(zip, entry, 10_000_000)?.toString('utf8') ?? '';
	return Promise.resolve(new Map(listing.entries.map((entry) => [entry.name, text(entry)])));
}

describe('what leaves a study', () => {
	it.each(['en', 'cy'] as const)('is a tagged report with its pictures, in %s, and in Word', async (locale) => {
		const by = await actingAs(database, world, 'evaluator');
		const paper = await exportStudyReport(by, { studyId: study, form: 'pdf', locale });
		if (!paper.ok) throw new Error(paper.problem);
		const source = Buffer.from(paper.value.bytes).toString('latin1');
		expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(source.match(/\/S \/Figure/gu)?.length).toBe(2);
		expect(paper.value.name).toMatch(locale === 'en' ? /^study-report - Did it rise.*\.pdf$/ : /^adroddiad-astudiaeth/);
		const word = await exportStudyReport(by, { studyId: study, form: 'word', locale });
		expect(word.ok && [...(await unpacked(word.value.bytes)).keys()]).toContain('word/document.xml');
	});

	it('is written down, and refused to whoever is no evaluator or asks for what is not there', async () => {
		const events = await database.system
			.selectFrom('audit_event')
			.select('seq')
			.where('verb', '=', 'study.export')
			.where('subject_id', '=', parseId(study) ?? '')
			.execute();
		expect(events.length).toBeGreaterThan(0);
		const asked = { studyId: study, locale: 'en' } as const;
		for (const persona of ['administrator', 'associate', 'host-head'] as const) {
			const refused = await exportStudyBundle(await actingAs(database, world, persona), asked);
			expect(refused).toMatchObject({ problem: 'not-allowed' });
		}
		const by = await actingAs(database, world, 'evaluator');
		for (const studyId of ['nonsense', nextId()])
			expect(await exportStudyBundle(by, { ...asked, studyId })).toMatchObject({ problem: 'not-found' });
	});

	it('holds no school’s name or number', async () => {
		const bundle = await exportStudyBundle(await actingAs(database, world, 'evaluator'), {
			studyId: world.ids['study'] ?? '',
			locale: 'en',
		});
		if (!bundle.ok) throw new Error(bundle.problem);
		const text = [...(await unpacked(bundle.value.bytes)).values()].join('\n');
		const schools = await database.system.selectFrom('school').select(['id', 'urn', 'name']).execute();
		for (const { id, urn } of schools) {
			expect(text).not.toContain(id);
			expect(text).not.toContain(urn);
		}
	});

	it.skipIf(!hasR)('is computed again by R to the digit', { timeout: 60_000 }, async () => {
		const said = await askR(study);
		expect(said).toMatch(/Analysis 1: (\d{3}) of \1 numbers agree/u);
		expect(said).not.toContain('NO');
		expect(said).toContain('exit 0');
	});

	it.skipIf(!hasR)(
		'is computed again by R after the whole way of the fictional trial',
		{ timeout: 120_000 },
		async () => {
			const by = await actingAs(database, world, 'evaluator');
			const id = nextId();
			await loadTrialStudy(by, database, { id, title: 'The trial', question: 'What if?', analysis: 'As planned' });
			await freezeStudy(by, id);
			await openOutcome(by, database, id);
			const planned = await readAnalyses(by, id);
			const analysisId = planned.ok ? (planned.value.analyses[0]?.id ?? '') : '';
			const started = await startRun(by, database, { id: nextId(), studyId: id, analysisId });
			if (!started.ok) throw new Error(started.problem);
			await started.value.ended;
			const said = await askR(id);
			expect(said).toMatch(/Analysis 1: (\d+) of \1 numbers agree/u);
			expect(said).toContain('R finds the same pairs: yes');
			expect(said).toContain('exit 0');
			const paper = await exportStudyReport(by, { studyId: id, form: 'pdf', locale: 'cy' });
			expect(paper.ok).toBe(true);
		},
	);
});

/** What R says of a study's bundle. */
async function askR(studyId: string): Promise<string> {
	const bundle = await exportStudyBundle(await actingAs(database, world, 'evaluator'), { studyId, locale: 'cy' });
	if (!bundle.ok) throw new Error(bundle.problem);
	const folder = await mkdtemp(join(tmpdir(), 'lateral-bundle-'));
	for (const [name, text] of await unpacked(bundle.value.bytes)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	const said = spawnSync('Rscript', ['--vanilla', 'analysis.R'], { cwd: folder, encoding: 'utf8' });
	await rm(folder, { recursive: true, force: true });
	return `${said.stdout}${said.stderr}exit ${String(said.status)}`;
}
