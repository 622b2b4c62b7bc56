/** Why: after each step of a report, exactly those who should can read exactly what they should, by both walls. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '#lib/kernel/index.ts';
import { verifyChains } from '#lib/platform/audit/index.server.ts';
import { readHome } from '#lib/improvement/index.server.ts';
import {
	answerReply,
	attachEvidence,
	confirmFacts,
	detachEvidence,
	exportReport,
	finaliseReport,
	giveFeedback,
	orderFinding,
	readReport,
	readSynthesis,
	replyOnAccuracy,
	saveFinding,
	saveSection,
	sendDraft,
	withdrawFinding,
	writeResponse,
} from '#lib/reviews/index.server.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { carryTo, must, readersNow, reportGround, writeDraft, type ReportGround } from './report-ground.ts';

let ground: ReportGround;
beforeEach(async () => {
	ground = await reportGround(await openTestDatabase());
});
afterEach(() => ground.database.close());

const as = (persona: Parameters<typeof actingAs>[2]) => actingAs(ground.database, ground.world, persona);
const draft = 'context explore research saw strength support';
const whole = 'context explore research response saw strength support';

test('nobody but those allowed reads any part, after each step from first word to closed review', async () => {
	const { database, reviewId } = ground;
	const [host, lead] = [await as('host-head'), await as('lead-reviewer')];
	expect(await readersNow(ground)).toEqual({});
	await writeDraft(ground);
	expect(await readersNow(ground)).toEqual({ 'lead-reviewer': draft, reviewer: draft });
	must(await sendDraft(lead, { reviewId }));
	const checking = { 'host-head': draft, 'host-senior': draft, 'lead-reviewer': draft, reviewer: draft };
	expect(await readersNow(ground)).toEqual(checking);
	must(await writeResponse(host, { reviewId, text: 'We knew.', version: 0 }));
	expect(await readersNow(ground)).toEqual({
		'host-head': whole,
		'host-senior': whole,
		'lead-reviewer': `${draft} (not shown: response)`,
		reviewer: `${draft} (not shown: response)`,
	});
	const { version } = await database.system.selectFrom('report').select('version').executeTakeFirstOrThrow();
	must(await confirmFacts(host, { reviewId, version }));
	must(await finaliseReport(lead, { reviewId }));
	expect(await readersNow(ground)).toEqual({
		'host-head': whole,
		'host-senior': whole,
		'lead-reviewer': whole,
		reviewer: whole,
	});
	await database.system.updateTable('review').set({ status: 'closed' }).execute();
	expect(await readersNow(ground)).toEqual({ 'host-head': whole, 'host-senior': whole });
	expect((await verifyChains(database)).every(({ status }) => status === 'whole')).toBe(true);
});

test('the review moves with its report, and the host reads only the notes that findings rest on', async () => {
	const { database, reviewId, notes, findings } = ground;
	const status = async () =>
		(await database.system.selectFrom('review').select('status').executeTakeFirstOrThrow()).status;
	await writeDraft(ground);
	expect(await status()).toBe('report-draft');
	const lead = await as('lead-reviewer');
	expect(await sendDraft(lead, { reviewId })).toMatchObject({ ok: true, value: { findings: 3 } });
	expect(await sendDraft(lead, { reviewId })).toMatchObject({ ok: true });
	expect(await status()).toBe('accuracy-check');
	const host = await as('host-head');
	const seen = async () =>
		(await host.transaction((tx) => tx.selectFrom('evidence_note').select('id').orderBy('id').execute())).map(
			({ id }) => id,
		);
	expect(await seen()).toEqual(notes.slice(0, 2));
	const third = notes[2] ?? '';
	must(await attachEvidence(lead, { reviewId, findingId: findings.saw, noteIds: [third], bearing: 'differs' }));
	expect(await seen()).toEqual(notes);
	must(await detachEvidence(lead, { reviewId, findingId: findings.saw, noteId: third }));
	expect(await seen()).toEqual(notes.slice(0, 2));
	const report = await readReport(host, { reviewId });
	expect(report.ok && report.value.findings[0]?.trail.map((one) => one.seen)).toEqual(['seen 1', 'seen 2']);
	expect(JSON.stringify(report)).not.toContain('perhaps so');
	must(await withdrawFinding(lead, { reviewId, findingId: findings.saw }));
	expect(await seen()).toEqual([]);
});

test('a draft needs a finding, and feedback first', async () => {
	const { database, reviewId } = ground;
	const lead = await as('lead-reviewer');
	expect(await sendDraft(lead, { reviewId })).toMatchObject({ problem: 'refused', reasons: ['no-findings'] });
	await database.system.updateTable('review').set({ status: 'in-progress' }).execute();
	await writeDraft(ground);
	expect(await sendDraft(lead, { reviewId })).toMatchObject({ problem: 'wrong-state', reasons: ['feedback-first'] });
	expect(await giveFeedback(lead, { reviewId })).toMatchObject({ ok: true, value: { status: 'feedback-given' } });
	expect(await giveFeedback(lead, { reviewId })).toMatchObject({ ok: true });
	expect(await sendDraft(lead, { reviewId })).toMatchObject({ ok: true });
	expect(await sendDraft(await as('reviewer'), { reviewId })).toMatchObject({ problem: 'not-allowed' });
});

test('corrections are kept with their answers, and new words need the host’s word again', async () => {
	const { database, reviewId, findings } = ground;
	await carryTo(ground, 'check');
	const [host, lead] = [await as('host-head'), await as('lead-reviewer')];
	const version = async () =>
		(await database.system.selectFrom('report').select('version').executeTakeFirstOrThrow()).version;
	const correction = { id: newId(), about: findings.saw, text: 'It was the September list.' };
	expect(await replyOnAccuracy(host, { reviewId, corrections: [correction] })).toMatchObject({
		ok: true,
		value: { kept: 1 },
	});
	expect(await replyOnAccuracy(host, { reviewId, corrections: [correction] })).toMatchObject({
		ok: true,
		value: { kept: 0 },
	});
	const long = { ...correction, id: newId(), text: 'x'.repeat(10_000) };
	expect(await replyOnAccuracy(host, { reviewId, corrections: [correction, long] })).toMatchObject({
		problem: 'invalid',
		fields: [{ field: findings.saw }],
	});
	const waitsForLead = async () => {
		const home = await readHome(lead);
		return home.ok && home.value.tasks.some((one) => one.kind === 'answer-corrections' && one.lateBy === undefined);
	};
	expect(await waitsForLead()).toBe(true);
	const elsewhere = { ...correction, id: newId(), about: newId() };
	expect(await replyOnAccuracy(host, { reviewId, corrections: [elsewhere] })).toMatchObject({ problem: 'not-found' });
	expect(await confirmFacts(host, { reviewId, version: await version() })).toMatchObject({
		problem: 'refused',
		reasons: ['unanswered'],
	});
	must(await answerReply(lead, { reviewId, replyId: correction.id, answer: 'We used the September one.' }));
	expect(await waitsForLead()).toBe(false);
	const before = await version();
	const change = {
		reviewId,
		findingId: findings.saw,
		kind: 'saw',
		questionCode: 'focus',
		statement: 'Put right.',
	} as const;
	must(await saveFinding(lead, { ...change, version: 1 }));
	expect(await confirmFacts(host, { reviewId, version: before })).toMatchObject({ problem: 'stale' });
	must(await confirmFacts(host, { reviewId, version: await version() }));
	must(await saveSection(lead, { reviewId, section: 'support', text: 'More.', version: 1 }));
	expect(await finaliseReport(lead, { reviewId })).toMatchObject({ problem: 'refused', reasons: ['facts-first'] });
	must(await confirmFacts(host, { reviewId, version: await version() }));
	must(await finaliseReport(lead, { reviewId }));
	const report = await readReport(host, { reviewId });
	expect(report.ok && report.value.replies).toMatchObject([
		{ text: correction.text, answer: 'We used the September one.' },
	]);
	expect(await saveFinding(lead, { ...change, version: 2 })).toMatchObject({ problem: 'wrong-state' });
	expect(await saveSection(lead, { reviewId, section: 'support', text: 'x', version: 2 })).toMatchObject({
		problem: 'wrong-state',
	});
	expect(await writeResponse(host, { reviewId, text: 'Thank you.', version: 0 })).toMatchObject({ ok: true });
});

test('a stale change to a finding or a part shows theirs; a new one twice is one', async () => {
	const { database, reviewId, findings } = ground;
	await writeDraft(ground);
	const [lead, reviewer] = [await as('lead-reviewer'), await as('reviewer')];
	const change = { reviewId, findingId: findings.saw, kind: 'saw', questionCode: null } as const;
	expect(await saveFinding(lead, { ...change, statement: 'Mine.', version: 1 })).toMatchObject({
		ok: true,
		value: { version: 2 },
	});
	expect(await saveFinding(reviewer, { ...change, statement: 'Yours.', version: 1 })).toMatchObject({
		problem: 'stale',
		theirs: { statement: 'Mine.', version: 2 },
	});
	must(await saveFinding(reviewer, { ...change, statement: 'Once more.' }));
	expect(
		await database.system.selectFrom('finding').select('id').where('id', '=', findings.saw).execute(),
	).toHaveLength(1);
	expect(await saveSection(lead, { reviewId, section: 'context', text: 'Another.', version: 0 })).toMatchObject({
		problem: 'stale',
		theirs: { text: 'The context.', version: 1 },
	});
	expect(await writeResponse(await as('host-head'), { reviewId, text: 'Too early.', version: 0 })).toMatchObject({
		problem: 'wrong-state',
	});
});

test('the second wall lets nobody but the host write the response', async () => {
	await carryTo(ground, 'check');
	const { reviewId, world } = ground;
	const lead = await as('lead-reviewer');
	const key = { programme_id: world.programme, review_id: reviewId, host_school_id: world.schools.host };
	const write = lead.transaction((tx) =>
		tx
			.insertInto('report_section')
			.values({ ...key, section: 'response', text: 'in your name', with_host: true })
			.execute(),
	);
	await expect(write).rejects.toThrow('row-level security');
});

test('findings are read in the order that the team gives them', async () => {
	const { reviewId } = ground;
	const by = await as('reviewer');
	const ids = [newId<'finding'>(), newId<'finding'>(), newId<'finding'>()];
	for (const findingId of ids)
		must(await saveFinding(by, { reviewId, findingId, kind: 'saw', questionCode: null, statement: 'x' }));
	must(await orderFinding(by, { reviewId, findingId: ids[2]!, direction: 'up' }));
	const page = await readSynthesis(by, { reviewId });
	expect(page.ok && page.value.findings.map(({ id }) => id)).toEqual([ids[0], ids[2], ids[1]]);
});

test('the synthesis lays notes out by question, source and person, and says what leans', async () => {
	await writeDraft(ground);
	const page = await readSynthesis(await as('reviewer'), { reviewId: ground.reviewId });
	if (!page.ok) throw new Error(page.problem);
	const [row] = page.value.grid.rows;
	expect(row).toMatchObject({ questionId: 'focus', notes: 3, warnings: [] });
	expect(page.value.grid.people).toHaveLength(2);
	expect(page.value.team.map(({ name, lead }) => [name, lead])).toEqual([
		['The lead-reviewer', true],
		['The reviewer', false],
	]);
});

test('PDF and Word come in the reader’s language with the parts that the reader may read', async () => {
	await carryTo(ground, 'final');
	const host = await as('host-head');
	const { reviewId } = ground;
	const pdf = await exportReport(host, { reviewId, form: 'pdf', locale: 'cy' });
	if (!pdf.ok) throw new Error(pdf.problem);
	expect(Buffer.from(pdf.value.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
	expect(pdf.value.name).toMatch(/^host school - adolygiad cymheiriaid.*\.pdf$/);
	const word = await exportReport(host, { reviewId, form: 'word', locale: 'en' });
	expect(word.ok && word.value.name).toMatch(/\.docx$/);
	const looks = await ground.database.system
		.selectFrom('report_look')
		.select(['form', 'person_name'])
		.orderBy('form')
		.execute();
	expect(looks).toEqual([
		{ form: 'pdf', person_name: 'The host-head' },
		{ form: 'word', person_name: 'The host-head' },
	]);
});
