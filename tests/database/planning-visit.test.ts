/** Why: what is agreed before a visit holds only while its words stand, is told only to whom it concerns, and is never overwritten unseen. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate, newId, type ReviewId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import {
	acceptGroundRules,
	agreeFocus,
	fillTimetable,
	listDocuments,
	moveReviewOn,
	moveSlot,
	openDocument,
	readPreReview,
	readReview,
	readTimetable,
	removeSlot,
	saveFocus,
	saveMeeting,
	saveSlot,
	saveVisitLines,
	shareDocument,
	tellNeeds,
	withdrawDocument,
} from '#lib/reviews/index.server.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, type Known, type World } from './personas/world.ts';

let database: Database;
let world: World;
let reviewId: ReviewId;
const as = (who: Known) => actingAs(database, world, who);
beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	reviewId = world.review as ReviewId;
	await database.system
		.updateTable('review')
		.set({ status: 'team-confirmed', first_day: '2026-12-08', last_day: '2026-12-09' })
		.execute();
	await database.system.deleteFrom('review_plan').execute();
	await database.system.deleteFrom('timetable_slot').execute();
	await database.system.deleteFrom('review_document').execute();
});
afterEach(() => database.close());

const statusNow = async () =>
	(await database.system.selectFrom('review').select('status').executeTakeFirstOrThrow()).status;
const question = 'To what extent do children who fall behind in reading catch up?';

describe('the focus question', () => {
	test('both say yes to the same words, the review moves on, and a changed word takes it back', async () => {
		expect(await saveFocus(await as('host-head'), { reviewId, version: 0, question, code: null })).toMatchObject({
			value: { version: 1 },
		});
		expect(await agreeFocus(await as('host-head'), { reviewId, version: 1 })).toMatchObject({
			value: { agreed: false },
		});
		expect(await agreeFocus(await as('lead-reviewer'), { reviewId, version: 1 })).toMatchObject({
			problem: 'stale',
			theirs: question,
		});
		expect(await agreeFocus(await as('lead-reviewer'), { reviewId, version: 2 })).toMatchObject({
			value: { agreed: true },
		});
		expect(await statusNow()).toBe('pre-review-agreed');
		expect(
			await saveFocus(await as('reviewer'), { reviewId, version: 3, question: `${question} `, code: 'A1' }),
		).toMatchObject({ ok: true });
		const same = await readPreReview(await as('champion'), reviewId);
		expect(same).toMatchObject({ value: { plan: { agreedByHost: expect.any(String) as string, focusCode: 'A1' } } });
		await saveFocus(await as('reviewer'), {
			reviewId,
			version: 4,
			question: 'To what extent do they stay caught up?',
			code: null,
		});
		const changed = await readPreReview(await as('host-teacher'), reviewId);
		expect(changed).toMatchObject({ value: { plan: { agreedByHost: null, agreedByLead: null }, mayWrite: false } });
	});

	test('two people who start at once do not overwrite each other', async () => {
		await saveFocus(await as('host-head'), { reviewId, version: 0, question, code: null });
		const second = await saveFocus(await as('lead-reviewer'), {
			reviewId,
			version: 0,
			question: 'Another?',
			code: null,
		});
		expect(second).toMatchObject({ problem: 'stale', theirs: question });
		expect(
			await saveMeeting(await as('lead-reviewer'), { reviewId, version: 0, meetingOn: null, notes: 'x' }),
		).toMatchObject({ problem: 'stale' });
	});

	test('starts from the host’s candidate focuses, which the team sees once the self-evaluation is shared', async () => {
		await database.system.updateTable('self_evaluation_answer').set({ candidate_focus: true }).execute();
		expect(await readPreReview(await as('lead-reviewer'), reviewId)).toMatchObject({ value: { candidates: ['A1'] } });
		await database.system.updateTable('self_evaluation').set({ shared_with_team: false }).execute();
		expect(await readPreReview(await as('lead-reviewer'), reviewId)).toMatchObject({ value: { candidates: [] } });
		expect(await readPreReview(await as('host-teacher'), reviewId)).toMatchObject({ value: { candidates: ['A1'] } });
	});
});

describe('the checklist', () => {
	test('each fills in their own lines; assurance is the host’s; needs are read by few', async () => {
		const lines = { arrival: 'North gate', languages: 'nobody asked me', 'safeguarding-lead': ' Jo Hartley, room 2 ' };
		const assured = [world.people['lead-reviewer'], world.people.reviewer, world.people.champion];
		expect(await saveVisitLines(await as('host-senior'), { reviewId, version: 0, lines, assured })).toMatchObject({
			value: { version: 1 },
		});
		await saveVisitLines(await as('lead-reviewer'), {
			reviewId,
			version: 1,
			lines: { languages: 'Welsh', arrival: 'changed' },
			assured: [],
		});
		const seen = await readPreReview(await as('lead-reviewer'), reviewId);
		expect(seen).toMatchObject({
			value: {
				plan: { lines: { arrival: 'North gate', languages: 'Welsh' }, assured, safeguardingLead: 'Jo Hartley, room 2' },
			},
		});
		await tellNeeds(await as('reviewer'), { reviewId, photoId: true, diet: 'vegan', accessNeeds: 'a chair' });
		await tellNeeds(await as('reviewer'), { reviewId, photoId: true, diet: '', accessNeeds: 'a chair' });
		const needsFor = async (who: Known) => {
			const result = await readPreReview(await as(who), reviewId);
			return result.ok ? result.value.needs.map((one) => one.accessNeeds) : [];
		};
		expect(await needsFor('host-head')).toContain('a chair');
		expect(await needsFor('lead-reviewer')).toContain('a chair');
		expect(await needsFor('reviewer')).toEqual(['a chair']);
		expect(await needsFor('champion')).toEqual(['']);
		expect(await needsFor('host-teacher')).toEqual([]);
	});

	test('ready when everything is, and then the visit begins without a reason', async () => {
		await database.system.updateTable('self_evaluation').set({ status: 'agreed', agreed_on: '2026-11-20' }).execute();
		await saveFocus(await as('host-head'), { reviewId, version: 0, question, code: null });
		await agreeFocus(await as('host-head'), { reviewId, version: 1 });
		await agreeFocus(await as('lead-reviewer'), { reviewId, version: 2 });
		for (const who of ['lead-reviewer', 'reviewer', 'champion'] as const)
			await acceptGroundRules(await as(who), { reviewId });
		const assured = [world.people['lead-reviewer'], world.people.reviewer, world.people.champion];
		await saveVisitLines(await as('host-head'), {
			reviewId,
			version: 3,
			lines: { 'safeguarding-lead': 'Jo' },
			assured,
		});
		await fillTimetable(await as('reviewer'), { reviewId, template: 'two-day', locale: 'cy', replace: false });
		const file = { reviewId, id: newId(), name: 'data.txt', bytes: new TextEncoder().encode('What we know.') };
		expect(await shareDocument(await as('host-head'), file)).toMatchObject({ ok: true });
		const seen = await readPreReview(await as('host-head'), reviewId);
		if (!seen.ok) throw new Error('refused');
		expect(seen.value.readiness.filter((one) => !one.met)).toEqual([]);
		const begun = await moveReviewOn(await as('lead-reviewer'), {
			reviewId,
			version: seen.value.review.version,
			event: { kind: 'begin-visit' },
			origin: '',
		});
		expect(begun).toMatchObject({ ok: true, value: { state: { status: 'in-progress' } } });
		expect(await readReview(await as('host-head'), reviewId)).toMatchObject({
			value: { plan: { overrideReason: null } },
		});
		expect(
			await saveFocus(await as('host-head'), { reviewId, version: 4, question: 'Another?', code: null }),
		).toMatchObject({ problem: 'wrong-state' });
	});
});

describe('the timetable', () => {
	const slot = {
		version: 0,
		day: 1,
		starts: '09:00',
		ends: '09:30',
		kind: 'pupils',
		title: 'Talk',
		place: 'Hall',
		people: 'six pupils',
		note: '',
		questionCode: 'A1',
	} as const;

	test('fills in the reader’s language, refuses to replace unasked, and replaces when asked', async () => {
		const by = await as('lead-reviewer');
		expect(await fillTimetable(by, { reviewId, template: 'one-day', locale: 'cy', replace: false })).toMatchObject({
			ok: true,
		});
		expect(await fillTimetable(by, { reviewId, template: 'two-day', locale: 'en', replace: false })).toMatchObject({
			problem: 'conflict',
		});
		expect(await fillTimetable(by, { reviewId, template: 'two-day', locale: 'en', replace: true })).toMatchObject({
			ok: true,
		});
		const seen = await readTimetable(await as('host-teacher'), reviewId);
		if (!seen.ok) throw new Error('refused');
		expect(new Set(seen.value.slots.map((one) => one.day))).toEqual(new Set([1, 2]));
		expect(seen.value).toMatchObject({ overlapping: [], mayChange: false });
	});

	test('adds once, changes by version, swaps with a neighbour, points at overlaps, takes out', async () => {
		const by = await as('host-head');
		const [a, b] = [newId(), newId()];
		await saveSlot(by, { ...slot, reviewId, id: a });
		await saveSlot(by, { ...slot, reviewId, id: a, title: 'Again' });
		await saveSlot(by, { ...slot, reviewId, id: b, starts: '09:30', ends: '10:30', title: 'Lessons' });
		expect(await saveSlot(by, { ...slot, reviewId, id: newId(), starts: '10:00', ends: '10:00' })).toMatchObject({
			problem: 'invalid',
		});
		await moveSlot(await as('reviewer'), { reviewId, id: a, direction: 'later' });
		const swappedOver = await readTimetable(by, reviewId);
		expect(swappedOver.ok && swappedOver.value.slots.map((one) => [one.title, one.starts, one.ends])).toEqual([
			['Lessons', '09:00', '10:00'],
			['Talk', '10:00', '10:30'],
		]);
		expect(await saveSlot(by, { ...slot, reviewId, id: a, version: 1, title: 'Old' })).toMatchObject({
			problem: 'stale',
			theirs: 'Talk',
		});
		expect(await saveSlot(by, { ...slot, reviewId, id: a, version: 2, starts: '09:30', ends: '10:30' })).toMatchObject({
			ok: true,
		});
		const overlapped = await readTimetable(by, reviewId);
		expect(overlapped.ok && [...overlapped.value.overlapping].sort()).toEqual([a, b].sort());
		await removeSlot(by, { reviewId, id: a });
		await removeSlot(by, { reviewId, id: a });
		const left = await readTimetable(by, reviewId);
		expect(left.ok && left.value.slots).toHaveLength(1);
	});
});

describe('documents', () => {
	test('come in from the host only when sound, are opened on the record, and can be taken back', async () => {
		const head = await as('host-head');
		const file = {
			reviewId,
			id: newId(),
			name: 'Reading data.txt',
			bytes: new TextEncoder().encode('Year 4 read daily.'),
		};
		expect(await shareDocument(head, { ...file, name: 'x.pdf' })).toMatchObject({
			problem: 'invalid',
			fields: [{ message: 'mismatch' }],
		});
		expect(await shareDocument(head, { ...file, bytes: new Uint8Array(10 * 1024 * 1024 + 1) })).toMatchObject({
			problem: 'too-large',
		});
		expect(await shareDocument(await as('lead-reviewer'), file)).toMatchObject({ problem: 'not-allowed' });
		expect(await shareDocument(head, file)).toMatchObject({ ok: true });
		const opened = await openDocument(await as('reviewer'), { reviewId, id: file.id });
		if (!opened.ok || opened.value.status !== 'found') throw new Error('not opened');
		expect(opened.value).toMatchObject({ name: 'Reading data.txt', mediaType: 'text/plain; charset=utf-8' });
		let text = '';
		for await (const piece of opened.value.stream) text += String(piece);
		expect(text).toBe('Year 4 read daily.');
		expect(await openDocument(await as('champion'), { reviewId, id: file.id })).toMatchObject({
			problem: 'not-allowed',
		});
		await withdrawDocument(head, { reviewId, id: file.id });
		expect(await openDocument(await as('reviewer'), { reviewId, id: file.id })).toMatchObject({ problem: 'not-found' });
		expect(await listDocuments(await as('reviewer'), reviewId)).toMatchObject({
			value: { documents: [], withdrawn: [] },
		});
		expect(await listDocuments(head, reviewId)).toMatchObject({
			value: { documents: [], withdrawn: [{ id: file.id }] },
		});
		const log = await database.system
			.selectFrom('audit_event')
			.select(['verb', 'actor_id'])
			.where('subject_id', '=', reviewId)
			.orderBy('seq')
			.execute();
		expect(log.map((one) => one.verb)).toEqual(expect.arrayContaining(['document.share', 'document.read']));
	});

	test('“that is everything” catches up with an agreed question and leaves the review ready', async () => {
		await database.system
			.insertInto('review_plan')
			.values({
				programme_id: world.programme,
				review_id: reviewId,
				host_school_id: world.schools.host,
				focus_question: question,
				focus_agreed_by_host: new Date(),
				focus_agreed_by_lead: new Date(),
				meeting_on: calendarDate('2026-11-25'),
			})
			.execute();
		const done = await moveReviewOn(await as('host-head'), {
			reviewId,
			version: 1,
			event: { kind: 'share-evidence' },
			origin: '',
		});
		expect(done).toMatchObject({ ok: true, value: { version: 3 } });
		expect(await statusNow()).toBe('evidence-shared');
	});
});
