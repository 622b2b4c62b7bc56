/** Why: a study goes its whole way on the real database: chosen, frozen, matched, opened once, run again to the same digits. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	amendAnalysis,
	callOffRun,
	canonicalHash,
	chooseCycles,
	choosePartnerships,
	choosePool,
	createStudy,
	findStudyInHand,
	freezeStudy,
	loadTrialStudy,
	openOutcome,
	readAnalyses,
	readCycleChoices,
	readResult,
	readSample,
	readStudy,
	removeDraft,
	saveAnalysis,
	saveDesign,
	startRun,
	startSample,
	uploadList,
} from '#lib/evaluation/index.server.ts';
import { covariatesChosen, readingOf, type AnalysisPlan } from '#lib/evaluation/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { newId, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { loadReportedStudy } from '../../src/lib/evaluation/report/load-reported-study.server.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, type World } from './personas/world.ts';

let database: Database;
let world: World;
let evaluator: Acting;
beforeAll(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	evaluator = await actingAs(database, world, 'evaluator');
	await plantSchools();
});
afterAll(() => database.close());

function valueOf<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(`${result.problem} ${JSON.stringify(result.fields ?? result.reasons ?? '')}`);
	return result.value;
}

const schoolCount = 120;
const urnOf = (place: number): string => String(700_000 + place);
const isTreated = (place: number): boolean => place % 4 === 0;

/** 120 schools with context and results; those that will be treated rise by two points more in 2018. */
async function plantSchools(): Promise<void> {
	const places = [...Array(schoolCount).keys()];
	const score = (place: number, year: number): number =>
		100 + ((place * 5) % 9) + ((place * 3 + year) % 4) / 4 + (year === 2018 && isTreated(place) ? 2 : 0);
	await sql`
insert into school (id, country, urn, name, status, phase, authority_name, region, pupils, search, row_hash, opened_on)
select w.id, 'england', w.urn, 'Planted ' || w.urn, 'open', 'Primary', w.authority, w.region, w.pupils, w.urn, w.urn, '2000-09-01'
from jsonb_to_recordset(${JSON.stringify(
		places.map((place) => ({
			id: newId(),
			urn: urnOf(place),
			authority: place % 2 === 0 ? 'North Shire' : 'South Shire',
			region: place % 3 === 0 ? 'North' : 'South',
			pupils: 150 + ((place * 37) % 211),
		})),
	)}::jsonb) as w(id uuid, urn text, authority text, region text, pupils integer)`.execute(database.system);
	await sql`
insert into school_context (school_id, year, measures)
select s.id, y.year, jsonb_build_object('fsm-percent', jsonb_build_object('value', (s.pupils % 40) + y.year - 2016, 'edition', 'x'))
from school s, (values (2016), (2019)) as y(year) where s.urn like '70%'`.execute(database.system);
	await sql`
insert into school_result (country, urn, year, figures, source)
select 'england', w.urn, w.year, jsonb_build_object('mat_average', w.figure), 'planted.csv'
from jsonb_to_recordset(${JSON.stringify(
		places.flatMap((place) =>
			[2016, 2017, 2018].map((year) => ({
				urn: urnOf(place),
				year,
				figure: place === 4 && year === 2018 ? 'suppressed' : score(place, year),
			})),
		),
	)}::jsonb) as w(urn text, year integer, figure jsonb)`.execute(database.system);
}

const plan: AnalysisPlan = {
	covariates: ['mat_average 2017', 'fsm-percent', 'region'],
	distance: 'logit',
	method: 'optimal',
	rule: 'closest',
	caliper: null,
	exact: ['region'],
	ratio: 1,
	order: 'largest',
	seed: 11,
	measure: 'mat_average',
	before: 2017,
	after: 2018,
	clustering: 'pair',
	tests: ['event-study', 'placebo', 'compliers'],
};
const years = [2016, 2017, 2018, 2021];
const covariates = covariatesChosen(['result:mat_average', 'context:fsm-percent', 'register:region'], years, 2018);

const treatmentFile = [
	'URN,Partnership,Received,Head',
	...[...Array(schoolCount).keys()]
		.filter(isTreated)
		.map((place) => `${urnOf(place)},Group ${String(place % 5)},${place % 8 === 0 ? '1' : '0.5'},nobody`),
	'abc,,,',
	'999999,,,',
	`${urnOf(0)},Group 0,1,`,
	`${urnOf(1)},Group 1,7,`,
].join('\n');

async function designed(): Promise<string> {
	const id = newId();
	valueOf(await createStudy(evaluator, { id, title: 'Planted', question: 'Did results rise?' }));
	const design = {
		title: 'Planted',
		question: 'Did results rise?',
		measures: ['mat_average'],
		years,
		treatedFrom: 2018,
	};
	valueOf(await saveDesign(evaluator, { studyId: id, ...design, covariates, waves: ['before'], version: 1 }));
	return id;
}

async function together(studyId: string): Promise<void> {
	await valueOf(await startSample(evaluator, database, { id: newId(), studyId })).ended;
}

async function sampled(): Promise<string> {
	const id = await designed();
	valueOf(
		await uploadList(evaluator, database, { studyId: id, side: 'treatment', file: 'ours.csv', text: treatmentFile }),
	);
	valueOf(
		await choosePool(evaluator, database, { studyId: id, phase: 'primary', authority: '', openOn: '2017-09-01' }),
	);
	await together(id);
	return id;
}

async function run(studyId: string, analysisId: string): Promise<void> {
	const started = valueOf(await startRun(evaluator, database, { id: newId(), studyId, analysisId }));
	await started.ended;
}

describe('choosing the sample', () => {
	it('names each wrong row of a list and takes the rest', async () => {
		const id = await designed();
		const taken = valueOf(
			await uploadList(evaluator, database, { studyId: id, side: 'treatment', file: 'ours.csv', text: treatmentFile }),
		);
		expect(taken).toEqual({ schools: 30, leftOut: 4 });
		const { lists } = valueOf(await readSample(evaluator, id));
		expect(lists[0]?.leftOut.map(({ row, urn, why }) => `${String(row)} ${urn} ${why}`)).toEqual([
			'32 abc number',
			'33 999999 unknown',
			'34 700000 twice',
			'35 700001 dose',
		]);
	});

	it.each([
		['', 'studies_wrong_file_empty'],
		['name\nSomewhere\n', 'studies_wrong_file_no_number_column'],
		['urn\n"never closed\n', 'studies_wrong_file_unreadable'],
		['urn\n999999\n', 'studies_wrong_file_none'],
	])('refuses a file with nothing to take: %j', async (text, message) => {
		const id = await designed();
		const read = await uploadList(evaluator, database, { studyId: id, side: 'pool', file: 'x.csv', text });
		expect(read).toMatchObject({ ok: false, problem: 'invalid', fields: [{ field: 'file', message }] });
	});

	it('never puts a treated school into the pool, whichever was chosen first', async () => {
		const id = await designed();
		const everyone = { studyId: id, phase: 'Primary', authority: '', openOn: '2017-09-01' };
		expect(valueOf(await choosePool(evaluator, database, everyone)).schools).toBe(schoolCount);
		valueOf(
			await uploadList(evaluator, database, { studyId: id, side: 'treatment', file: 'o.csv', text: treatmentFile }),
		);
		expect(valueOf(await readStudy(evaluator, id)).state).toMatchObject({ treatment: 30, pool: 90 });
		expect(valueOf(await choosePool(evaluator, database, everyone)).schools).toBe(90);
		const north = { ...everyone, authority: 'south shire' };
		expect(valueOf(await choosePool(evaluator, database, north)).schools).toBe(60);
		const none = await choosePool(evaluator, database, { ...everyone, phase: 'University' });
		expect(none).toMatchObject({ ok: false, problem: 'invalid' });
		valueOf(await uploadList(evaluator, database, { studyId: id, side: 'pool', file: 'o.csv', text: treatmentFile }));
		const pool = valueOf(await readSample(evaluator, id)).lists.find(({ side }) => side === 'pool');
		expect(pool).toMatchObject({ schools: 0, source: { kind: 'file', file: 'o.csv', treated: 30 } });
		const few = treatmentFile.split('\n').slice(0, 5).join('\n');
		valueOf(await uploadList(evaluator, database, { studyId: id, side: 'pool', file: 'few.csv', text: few }));
		const small = valueOf(await readSample(evaluator, id)).lists.find(({ side }) => side === 'pool');
		expect(small?.source).toEqual({ kind: 'file', file: 'few.csv' });
	});

	it('takes the programme’s own schools of a day, for an administrator alone', async () => {
		const id = await designed();
		const administrator = await actingAs(database, world, 'administrator');
		const chosen = { studyId: id, partnerships: [world.partnership], on: '2026-10-01' };
		expect(valueOf(await choosePartnerships(administrator, database, chosen)).schools).toBe(5);
		expect(await choosePartnerships(administrator, database, { ...chosen, on: '2020-01-01' })).toMatchObject({
			problem: 'invalid',
		});
		expect(await choosePartnerships(evaluator, database, chosen)).toMatchObject({ problem: 'invalid' });
	});

	it('takes the schools of the programme’s cycles, those that were reviewed as having received it', async () => {
		const id = await designed();
		const offered = valueOf(await readCycleChoices(evaluator, database));
		expect(offered).toEqual([{ year: '2026/27', clusters: 1, schools: 5 }]);
		const chosen = { studyId: id, years: ['2026/27'], on: '' };
		const review = () =>
			database.system.updateTable('review').where('programme_id', '=', world.programme).where('id', '=', world.review);
		const { status } = await database.system
			.selectFrom('review')
			.select('status')
			.where('id', '=', world.review)
			.executeTakeFirstOrThrow();
		const reviewed = async (as: typeof status): Promise<unknown> => {
			await review().set({ status: as }).execute();
			expect(valueOf(await chooseCycles(evaluator, database, chosen)).schools).toBe(5);
			const { lists } = valueOf(await readSample(evaluator, id));
			const received = await database.system
				.selectFrom('study_key')
				.select(['received', 'cluster'])
				.where('study_id', '=', id)
				.execute();
			expect(new Set(received.map(({ cluster }) => cluster))).toEqual(new Set(['P1']));
			expect(lists[0]?.source).toMatchObject({ kind: 'cycles', rule: 'received-1' });
			return received.map((one) => one.received).sort();
		};
		expect(await reviewed('in-progress')).toEqual([0, 0, 0, 0, 0]);
		expect(await reviewed('feedback-given')).toEqual([0, 0, 0, 0, 1]);
		await review().set({ status }).execute();
		expect(await chooseCycles(evaluator, database, { ...chosen, on: '2001-01-01' })).toMatchObject({
			problem: 'invalid',
		});
		expect(await chooseCycles(evaluator, database, { ...chosen, years: ['2019/20', 'x'] })).toMatchObject({
			problem: 'invalid',
		});
	});

	it('copies variables of the right year, counts what is there, and hides names and figures', async () => {
		const id = await sampled();
		const { summary, study } = valueOf(await readSample(evaluator, id));
		expect(study.state.sampled).toBe(true);
		expect(summary).toMatchObject({ treatment: 30, pool: 90, clusters: 5 });
		expect(summary?.lacking.map(({ name, treatment, pool }) => [name, treatment, pool])).toEqual([
			['mat_average 2017', 0, 0],
			['fsm-percent', 0, 0],
			['region', 0, 0],
		]);
		expect(summary?.lacking[1]?.years).toEqual([{ year: 2016, schools: 120 }]);
		const cover = summary?.coverage.map(
			({ year, side, state, schools }) => `${String(year)} ${side} ${state} ${String(schools)}`,
		);
		expect(cover).toContain('2018 treatment value 29');
		expect(cover).toContain('2018 treatment suppressed 1');
		expect(cover).toContain('2021 pool not-available 90');
		const seen = await evaluator.transaction(async (tx) => ({
			outcomes: await tx.selectFrom('study_outcome').select('codes').where('study_id', '=', id).execute(),
			schools: await tx.selectFrom('study_school').selectAll().where('study_id', '=', id).execute(),
		}));
		expect(seen.outcomes).toEqual([]);
		expect(seen.schools).toHaveLength(120);
		expect(JSON.stringify(seen.schools)).not.toMatch(/70\d{4}|Planted|Group/);
	});

	it('stores nothing when a list or the design changes while the sample is put together, and one at a time', async () => {
		const id = await sampled();
		const before = valueOf(await readSample(evaluator, id));
		let second: unknown;
		const meanwhile: Acting = {
			...evaluator,
			// What others do after it has begun and before anything is gathered.
			transaction: async (work) => {
				const begun = await evaluator.transaction(work);
				second = await startSample(evaluator, database, { id: newId(), studyId: id });
				await database.system
					.updateTable('study_list')
					.set(({ eb, ref }) => ({ version: eb(ref('version'), '+', 1) }))
					.where('study_id', '=', id)
					.execute();
				return begun;
			},
		};
		const started = valueOf(await startSample(meanwhile, database, { id: newId(), studyId: id }));
		expect(second).toMatchObject({ problem: 'conflict' });
		await started.ended;
		const read = valueOf(await readSample(evaluator, id));
		expect(read).toMatchObject({ build: { state: 'changed' }, study: { state: { sampled: false } } });
		expect([read.summary, read.builtAt]).toEqual([before.summary, before.builtAt]);
		await together(id);
		expect(valueOf(await readSample(evaluator, id))).toMatchObject({
			build: null,
			study: { state: { sampled: true } },
		});
	});

	it('says that a sample was lost with its process, and lets it be asked for again', async () => {
		const id = await sampled();
		await database.system
			.insertInto('sample_build')
			.values({
				programme_id: world.programme,
				study_id: id,
				id: newId(),
				status: 'running',
				asked_by: world.people.evaluator,
				asked_at: evaluator.viewer.now,
				touched_at: new Date(Date.now() - 91_000),
			})
			.execute();
		expect(valueOf(await readSample(evaluator, id)).build?.state).toBe('stopped');
		await together(id);
		expect(valueOf(await readSample(evaluator, id)).build).toBeNull();
	});

	it('knows when a sample no longer fits its design or its lists', async () => {
		const id = await sampled();
		valueOf(
			await choosePool(evaluator, database, { studyId: id, phase: 'primary', authority: '', openOn: '2017-09-01' }),
		);
		expect(valueOf(await readStudy(evaluator, id)).state.sampled).toBe(false);
		await together(id);
		const { study } = valueOf(await readSample(evaluator, id));
		const { title, question, measures } = study;
		const again = { studyId: id, title, question, measures, years, treatedFrom: 2018, covariates, waves: [] };
		valueOf(await saveDesign(evaluator, { ...again, version: study.version }));
		expect(valueOf(await readStudy(evaluator, id))).toMatchObject({ next: 'sample', state: { sampled: false } });
		expect(await saveDesign(evaluator, { ...again, version: study.version })).toMatchObject({ problem: 'stale' });
	});
});

describe('from a plan to an answer', () => {
	let study: string;
	const analysis = newId();
	beforeAll(async () => {
		study = await sampled();
	});

	it('refuses a plan that does not fit, field by field', async () => {
		const wrong = { ...plan, covariates: [], after: 2016, caliper: -1 };
		const saved = await saveAnalysis(evaluator, { id: newId(), studyId: study, name: 'X', plan: wrong, version: null });
		expect(saved).toMatchObject({
			problem: 'invalid',
			fields: [
				{ field: 'covariates', message: 'studies_wrong_plan_none' },
				{ field: 'caliper', message: 'studies_wrong_plan_range' },
				{ field: 'after', message: 'studies_wrong_plan_before_start' },
			],
		});
	});

	it('freezes only when whole, and then changes nothing without a reason', async () => {
		expect(await freezeStudy(evaluator, study)).toMatchObject({ problem: 'wrong-state' });
		const draft = { id: analysis, studyId: study, name: 'Main', plan, version: null };
		valueOf(await saveAnalysis(evaluator, draft));
		const spare = newId();
		valueOf(await saveAnalysis(evaluator, { ...draft, id: spare, name: 'Spare' }));
		valueOf(await removeDraft(evaluator, { studyId: study, analysisId: spare }));
		expect(await openOutcome(evaluator, database, study)).toMatchObject({ problem: 'wrong-state' });
		expect(valueOf(await freezeStudy(evaluator, study)).analyses).toBe(1);
		expect(await freezeStudy(evaluator, study)).toMatchObject({ problem: 'wrong-state' });
		expect(await saveAnalysis(evaluator, { ...draft, version: 1 })).toMatchObject({ problem: 'wrong-state' });
		expect(await startSample(evaluator, database, { id: newId(), studyId: study })).toMatchObject({
			problem: 'wrong-state',
		});
	});

	it('matches before the opening without a look at any outcome', async () => {
		await run(study, analysis);
		const read = valueOf(await readResult(evaluator, { studyId: study }));
		expect(read.run?.result.outcome).toBeNull();
		expect(read.run?.inputs.outcomes).toBeNull();
		expect(read.run?.result.matching.pairs).toHaveLength(30);
		expect(valueOf(await readStudy(evaluator, study)).next).toBe('open');
	});

	it('opens once, writes down who and when, and then finds what was planted', async () => {
		expect(valueOf(await openOutcome(evaluator, database, study)).outcomes).toBe(480);
		expect(await openOutcome(evaluator, database, study)).toMatchObject({ problem: 'wrong-state' });
		const entry = await database.system
			.selectFrom('audit_event')
			.select(['actor_id', 'verb'])
			.where('subject_id', '=', study)
			.where('verb', '=', 'study.open')
			.execute();
		expect(entry).toEqual([{ actor_id: world.people.evaluator, verb: 'study.open' }]);
		await run(study, analysis);
		const { run: ran, openedAt } = valueOf(await readResult(evaluator, { studyId: study, analysisId: analysis }));
		expect(openedAt).toEqual(evaluator.viewer.now);
		const outcome = ran?.result.outcome;
		if (!outcome?.ok) throw new Error('no outcome');
		expect(outcome.value.estimate).toBeCloseTo(2, 0);
		expect([outcome.value.treated, outcome.value.pairsLeftOut]).toEqual([29, 1]);
		expect(readingOf(outcome.value, 'pair').verdict).toBe('more');
		expect(outcome.value.compliers?.uptake).toBeLessThan(1);
		expect(valueOf(await readStudy(evaluator, study)).next).toBe('read');
	});

	it('gives the same digits again and says so, and the stored row still has them', async () => {
		const first = valueOf(await readResult(evaluator, { studyId: study })).run;
		await run(study, analysis);
		const again = valueOf(await readResult(evaluator, { studyId: study })).run;
		expect(again?.id).not.toBe(first?.id);
		expect(again?.sameAs).toEqual(first?.at);
		expect(again?.result).toEqual(first?.result);
		expect(canonicalHash(again?.result)).toBe(again?.resultHash);
	});

	it('keeps what an amendment replaced, and says that it came after the opening', async () => {
		const amended = newId();
		const change = { id: amended, studyId: study, replaces: analysis, name: 'Main', reason: 'Wider.' };
		valueOf(await amendAnalysis(evaluator, { ...change, plan: { ...plan, method: 'nearest' } }));
		expect(await amendAnalysis(evaluator, { ...change, id: newId(), plan })).toMatchObject({ problem: 'stale' });
		const { analyses } = valueOf(await readAnalyses(evaluator, study));
		expect(analyses.map(({ id, status, revision }) => [id, status, revision])).toEqual([
			[amended, 'frozen', 2],
			[analysis, 'replaced', 1],
		]);
		expect(analyses[0]?.amendment).toEqual({ reason: 'Wider.', afterOpening: true, replaced: analysis });
		const planned = valueOf(await readResult(evaluator, { studyId: study, analysisId: analysis }));
		expect(planned.analyses.map(({ id }) => id)).toEqual([amended]);
		expect(planned.run?.result.outcome?.ok).toBe(true);
		const reported = await evaluator.transaction((tx) => loadReportedStudy(evaluator, tx, study));
		expect(reported?.analyses.map(({ revision, replaced }) => [revision, replaced])).toEqual([[1, true]]);
		expect(reported?.unrun).toEqual(['Main']);
		expect(valueOf(await readStudy(evaluator, study)).events.map(({ kind }) => kind)).toEqual([
			'begun',
			'frozen',
			'opened',
			'amended',
		]);
	});
});

describe('the fictional trial as a study', () => {
	it('is whole at once, goes the same way, and has no outcome to find', async () => {
		const id = newId();
		const words = { title: 'The trial', question: 'What would have been found?', analysis: 'As planned' };
		valueOf(await loadTrialStudy(evaluator, database, { id, ...words }));
		valueOf(await loadTrialStudy(evaluator, database, { id, ...words }));
		const read = valueOf(await readStudy(evaluator, id));
		expect(read).toMatchObject({ fictional: true, next: 'freeze', state: { treatment: 422, pool: 374 } });
		const inHand = valueOf(await findStudyInHand(evaluator));
		expect(inHand).not.toBeNull();
		expect(inHand?.id).not.toBe(id);
		const { summary } = valueOf(await readSample(evaluator, id));
		expect(summary?.clusters).toBe(89);
		valueOf(await freezeStudy(evaluator, id));
		const [analysis] = valueOf(await readAnalyses(evaluator, id)).analyses;
		await run(id, analysis?.id ?? '');
		valueOf(await openOutcome(evaluator, database, id));
		await run(id, analysis?.id ?? '');
		const result = valueOf(await readResult(evaluator, { studyId: id })).run?.result;
		expect(result?.matching.pairs.length).toBeGreaterThan(300);
		expect(result?.outcome).toMatchObject({ ok: false, why: 'too-few' });
	});

	it('can be called off while it runs', async () => {
		const id = newId();
		valueOf(await loadTrialStudy(evaluator, database, { id, title: 'T', question: 'Q', analysis: 'A' }));
		const [analysis] = valueOf(await readAnalyses(evaluator, id)).analyses;
		const ids = { studyId: id, analysisId: analysis?.id ?? '' };
		const started = valueOf(await startRun(evaluator, database, { id: newId(), ...ids }));
		expect(await startRun(evaluator, database, { id: newId(), ...ids })).toMatchObject({ problem: 'conflict' });
		const asked = await callOffRun(evaluator, { studyId: id, runId: started.id });
		await started.ended;
		const [line] = valueOf(await readAnalyses(evaluator, id)).analyses;
		// A quick machine may have finished before it was asked.
		expect(['done', 'cancelled']).toContain(line?.run?.state);
		expect(await callOffRun(evaluator, { studyId: id, runId: started.id })).toMatchObject({ problem: 'wrong-state' });
		expect(asked.ok || asked.problem === 'wrong-state').toBe(true);
	});
});
