/** Why: a note is kept once, changed only from its newest text, gone when taken back, and never the host's before it is cited. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId, type EvidenceNoteId, type ReviewId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { editEvidence, readDay, recordEvidence, withdrawEvidence } from '#lib/reviews/index.server.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, type World } from './personas/world.ts';

let database: Database;
let world: World;
let reviewId: ReviewId;
beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	reviewId = world.review as ReviewId;
});
afterEach(() => database.close());

const note = {
	source: 'pupils',
	seen: '“You don’t have to wait.” Five children.',
	inference: 'Nobody calls it extra.',
	questionCode: 'focus',
} as const;

async function notesOf(id: string) {
	return database.system.selectFrom('evidence_note').selectAll().where('id', '=', id).execute();
}

test('posting the same note twice keeps one, with one entry in the log', async () => {
	const by = await actingAs(database, world, 'reviewer');
	const noteId = newId<'evidence-note'>();
	const input = { ...note, reviewId, noteId, slotId: world.ids['slot'] ?? null };
	expect(await recordEvidence(by, input)).toMatchObject({ ok: true, value: { version: 1, fresh: true } });
	expect(await recordEvidence(by, { ...input, seen: 'typed again' })).toMatchObject({
		ok: true,
		value: { fresh: false },
	});
	const rows = await notesOf(noteId);
	expect(rows).toHaveLength(1);
	expect(rows[0]).toMatchObject({
		seen: note.seen,
		slot_id: world.ids['slot'],
		cited: false,
		author_id: world.people.reviewer,
	});
	const log = await database.system
		.selectFrom('audit_event')
		.select('payload')
		.where('verb', '=', 'evidence.write')
		.execute();
	expect(log).toHaveLength(1);
	expect(log[0]?.payload).not.toContain('wait');
});

test('somebody else’s id is refused, and so is a note without words', async () => {
	const by = await actingAs(database, world, 'lead-reviewer');
	const taken = world.ids['uncited'] as EvidenceNoteId;
	expect(await recordEvidence(by, { ...note, reviewId, noteId: taken, slotId: null })).toMatchObject({
		problem: 'conflict',
	});
	const empty = { ...note, reviewId, noteId: newId<'evidence-note'>(), slotId: null, seen: '  ' };
	expect(await recordEvidence(by, empty)).toMatchObject({ problem: 'invalid' });
});

test('a slot of another review and a clock that runs ahead are not believed', async () => {
	const by = await actingAs(database, world, 'reviewer');
	const noteId = newId<'evidence-note'>();
	const ahead = new Date(by.viewer.now.getTime() + 86_400_000);
	await recordEvidence(by, { ...note, reviewId, noteId, slotId: newId(), notedAt: ahead });
	const [row] = await notesOf(noteId);
	expect(row?.slot_id).toBeNull();
	expect(row?.noted_at).toEqual(by.viewer.now);
});

test('a stale change is refused and shows the newer text; the same text again is no quarrel', async () => {
	const by = await actingAs(database, world, 'reviewer');
	const noteId = newId<'evidence-note'>();
	const input = { ...note, reviewId, noteId, slotId: null };
	await recordEvidence(by, input);
	expect(await editEvidence(by, { ...input, version: 1, seen: 'first change' })).toMatchObject({
		ok: true,
		value: { version: 2 },
	});
	const stale = await editEvidence(by, { ...input, version: 1, seen: 'second change' });
	expect(stale).toMatchObject({ ok: false, problem: 'stale', theirs: { seen: 'first change', version: 2 } });
	expect(await editEvidence(by, { ...input, version: 1, seen: 'first change' })).toMatchObject({ ok: true });
	expect((await notesOf(noteId))[0]?.seen).toBe('first change');
});

test('the words as they already stand change nothing, and leave no second line in the log', async () => {
	const by = await actingAs(database, world, 'reviewer');
	const noteId = newId<'evidence-note'>();
	const input = { ...note, reviewId, noteId, slotId: null };
	const lines = async (): Promise<number> =>
		(
			await database.system.selectFrom('audit_event').select('payload').where('verb', '=', 'evidence.write').execute()
		).filter((line) => line.payload.includes(noteId)).length;
	await recordEvidence(by, input);
	expect(await editEvidence(by, { ...input, version: 1 })).toEqual({ ok: true, value: { version: 1 } });
	expect(await lines()).toBe(1);
	expect(await editEvidence(by, { ...input, version: 1, slotId: world.ids['slot'] ?? null })).toEqual({
		ok: true,
		value: { version: 2 },
	});
	expect(await lines()).toBe(2);
});

test('only its author changes or takes back a note', async () => {
	const by = await actingAs(database, world, 'lead-reviewer');
	const noteId = world.ids['uncited'] as EvidenceNoteId;
	expect(await editEvidence(by, { ...note, reviewId, noteId, slotId: null, version: 1 })).toMatchObject({
		problem: 'not-found',
	});
	expect(await withdrawEvidence(by, { reviewId, noteId })).toMatchObject({ problem: 'not-found' });
});

test('a note that is taken back leaves no words, no trail and nothing for the host', async () => {
	const noteId = world.ids['cited'] as EvidenceNoteId;
	const by = await actingAs(database, world, 'reviewer');
	expect(await withdrawEvidence(by, { reviewId, noteId })).toMatchObject({ ok: true });
	expect(await withdrawEvidence(by, { reviewId, noteId })).toMatchObject({ ok: true });
	expect((await notesOf(noteId))[0]).toMatchObject({ seen: '', inference: '', cited: false });
	expect(await database.system.selectFrom('finding_evidence').selectAll().execute()).toEqual([]);
	const host = await actingAs(database, world, 'host-head');
	const seen = await host.transaction((tx) => tx.selectFrom('evidence_note').select('id').execute());
	expect(seen).toEqual([]);
});

test('the day opens at the slot of the clock, with the viewer’s own notes only, newest first', async () => {
	await database.system
		.insertInto('timetable_slot')
		.values({
			programme_id: world.programme,
			id: newId(),
			review_id: reviewId,
			host_school_id: world.schools.host,
			day: 1,
			starts: '10:40',
			ends: '11:10',
			kind: 'lessons',
			title: 'Learning walk',
			question_code: 'A1',
		})
		.execute();
	const by = await actingAs(database, world, 'reviewer', new Date('2026-11-17T10:50:00Z'));
	const day = await readDay(by, { reviewId });
	expect(day).toMatchObject({
		ok: true,
		value: { day: 1, slotNow: { title: 'Learning walk', starts: '10:40' }, open: true },
	});
	expect(day.ok && day.value.notes).toHaveLength(2);
	const lead = await readDay(await actingAs(database, world, 'lead-reviewer'), { reviewId });
	expect(lead.ok && lead.value.notes).toEqual([]);
	expect(lead.ok && lead.value.day).toBeUndefined();
	expect(lead.ok && lead.value.questions.inPlay[0]).toEqual({
		code: 'focus',
		text: { en: 'To what extent do children catch up?', cy: 'To what extent do children catch up?' },
	});
});

test('notes close with the report', async () => {
	await database.system.updateTable('report').set({ status: 'final' }).execute();
	const by = await actingAs(database, world, 'reviewer');
	const input = { ...note, reviewId, noteId: newId<'evidence-note'>(), slotId: null };
	expect(await recordEvidence(by, input)).toMatchObject({ problem: 'wrong-state' });
	const noteId = world.ids['uncited'] as EvidenceNoteId;
	expect(await editEvidence(by, { ...input, noteId, version: 1 })).toMatchObject({ problem: 'wrong-state' });
	expect(await withdrawEvidence(by, { reviewId, noteId })).toMatchObject({ problem: 'wrong-state' });
});
