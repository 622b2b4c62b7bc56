/** Why: a vote must count once, be nobody's business, and not move after the result is on the wall. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	addIdea,
	addPaperIdea,
	castVotes,
	changeAgenda,
	closeWorkshop,
	countVotes,
	findParticipant,
	joinWorkshop,
	openWorkshop,
	readPulse,
	readRoom,
	readWorkshop,
	showStage,
	takeBackIdea,
	withdrawIdea,
	type Participant,
} from '#lib/improvement/index.server.ts';
import type { Rating, WorkshopStage } from '#lib/improvement/index.ts';
import { newId } from '#lib/kernel/index.ts';
import { given, openCast, roomCode, type Cast } from './improvement-cast.ts';
import { worldNow } from './personas/world.ts';

let cast: Cast;
beforeEach(async () => {
	cast = await openCast();
});
afterEach(() => cast.database.close());

async function stage(to: WorkshopStage): Promise<void> {
	const by = await cast.as('champion');
	const { version } = given(await readWorkshop(by, cast.reviewId));
	given(await showStage(by, { reviewId: cast.reviewId, version, stage: to }));
}

async function open(): Promise<void> {
	const by = await cast.as('champion');
	const { version } = given(await readWorkshop(by, cast.reviewId));
	given(await openWorkshop(by, { reviewId: cast.reviewId, version }));
}

async function join(address = '10.0.0.1'): Promise<Participant> {
	const { token } = given(await joinWorkshop(cast.database, { code: 'bcd fgh', address, now: worldNow }));
	const by = await findParticipant(cast.database, token, worldNow);
	if (!by) throw new Error('nobody came in');
	return by;
}

const ideaIds = async (by: Participant): Promise<readonly string[]> =>
	(await readRoom(by))?.ideas.map(({ id }) => id) ?? [];

describe('coming in', () => {
	it('needs an open workshop and its code, and keeps one place for one phone', async () => {
		const knock = (code: string, token?: string) =>
			joinWorkshop(cast.database, { code, address: 'a', now: worldNow, token });
		expect(await knock(roomCode)).toMatchObject({ problem: 'wrong-state', reasons: ['planned'] });
		await open();
		expect(await knock('nothing')).toMatchObject({ problem: 'not-found' });
		expect(await knock('222222')).toMatchObject({ problem: 'not-found' });
		const { token } = given(await knock(roomCode));
		expect(given(await knock(roomCode, token)).token).toBe(token);
		expect(given(await countVotes(cast.database, await cast.as('champion'), cast.reviewId)).joined).toBe(2);
		expect(await findParticipant(cast.database, token, new Date(worldNow.getTime() + 25 * 3_600_000))).toBeUndefined();
		expect(await findParticipant(cast.database, 'made up', worldNow)).toBeUndefined();
	});
	it('stops guessing after four hundred tries from one address', async () => {
		await cast.database.system
			.insertInto('attempt')
			.values({ key: 'code-address:b', window_start: worldNow, count: 400 })
			.execute();
		expect(await joinWorkshop(cast.database, { code: '222222', address: 'b', now: worldNow })).toMatchObject({
			problem: 'too-many',
		});
		expect(await joinWorkshop(cast.database, { code: '222222', address: 'c', now: worldNow })).toMatchObject({
			problem: 'not-found',
		});
	});
	it('shows the findings that the host agreed to show, and nothing else of the programme', async () => {
		await open();
		const by = await join();
		expect((await readRoom(by))?.findings).toEqual([]);
		await cast.database.system.updateTable('finding').set({ shared_for_workshop: true }).execute();
		expect((await readRoom(by))?.findings.map(({ statement }) => statement)).toEqual(['what we saw']);
		for (const table of [
			'evidence_note',
			'report',
			'review',
			'action',
			'follow_up',
			'person',
			'self_evaluation',
			'idea_vote',
			'audit_event',
		]) {
			const rows = await by.transaction((tx) => sql.raw(`select 1 from ${table}`).execute(tx));
			expect([table, rows.rows.length]).toEqual([table, 0]);
		}
	});
});

describe('ideas', () => {
	it('are written in their time, once each, and taken back only by whoever wrote them', async () => {
		await open();
		const [ann, ben] = [await join(), await join()];
		expect(await addIdea(ann, { id: newId(), text: 'Too early' })).toMatchObject({ problem: 'wrong-state' });
		await stage('ideas');
		const id = newId();
		given(await addIdea(ann, { id, text: '  Read   to a partner ' }));
		given(await addIdea(ann, { id, text: 'Read to a partner' }));
		expect(await addIdea(ann, { id: newId(), text: ' ' })).toMatchObject({ problem: 'invalid' });
		given(await takeBackIdea(ben, id));
		expect((await readRoom(ben))?.ideas.map(({ text, mine }) => [text, mine])).toEqual([
			['an idea', false],
			['Read to a partner', false],
		]);
		expect((await readRoom(ann))?.ideas[1]?.mine).toBe(true);
		given(await takeBackIdea(ann, id));
		expect(await ideaIds(ann)).toHaveLength(1);
		const champion = await cast.as('champion');
		given(await addPaperIdea(champion, { id: newId(), reviewId: cast.reviewId, text: 'From paper' }));
		given(await withdrawIdea(champion, { reviewId: cast.reviewId, ideaId: cast.world.ids['idea'] ?? '' }));
		expect((await readRoom(ann))?.ideas.map(({ text }) => text)).toEqual(['From paper']);
	});
});

describe('votes', () => {
	it('of twenty people pressing at once, twice each, count once each', async () => {
		await open();
		await stage('ideas');
		const people: Participant[] = [];
		for (let at = 0; at < 20; at += 1) people.push(await join(`10.0.0.${String(at)}`));
		await Promise.all(people.map((by, at) => addIdea(by, { id: newId(), text: `Idea ${String(at)}` })));
		await stage('voting');
		await cast.database.system.deleteFrom('idea_vote').execute();
		const ideas = await ideaIds(people[0] as Participant);
		expect(ideas).toHaveLength(21);
		const vote = (by: Participant, impact: Rating) =>
			castVotes(
				by,
				ideas.map((ideaId) => ({ ideaId, impact, effort: 2 })),
			);
		const answers = await Promise.all(people.flatMap((by) => [vote(by, 5), vote(by, 4)]));
		expect(answers.every((one) => one.ok)).toBe(true);
		const host = await cast.as('host-head');
		const during = given(await countVotes(cast.database, host, cast.reviewId));
		expect(during).toMatchObject({ joined: 21, voters: 20 });
		expect(during.results.every((one) => one.kind === 'hidden' && one.votes === 20)).toBe(true);
		await stage('result');
		const after = given(await countVotes(cast.database, host, cast.reviewId));
		expect(after.results).toHaveLength(21);
		for (const one of after.results) expect(one).toMatchObject({ kind: 'shown', votes: 20, effort: { median: 2 } });
		expect(await vote(people[0] as Participant, 1)).toMatchObject({ problem: 'wrong-state' });
		expect(given(await countVotes(cast.database, host, cast.reviewId))).toEqual(after);
	}, 120_000);
	it('change with a second answer, ignore ideas from elsewhere, and are seen only by their owner', async () => {
		await open();
		await stage('voting');
		const [ann, ben] = [await join(), await join()];
		const ideaId = cast.world.ids['idea'] ?? '';
		given(
			await castVotes(ann, [
				{ ideaId, impact: 1, effort: 1 },
				{ ideaId: newId(), impact: 5, effort: 5 },
			]),
		);
		expect(given(await castVotes(ann, [{ ideaId, impact: 2, effort: 3 }])).counted).toBe(1);
		expect((await readRoom(ann))?.ideas[0]).toMatchObject({ impact: 2, effort: 3 });
		expect((await readRoom(ben))?.ideas[0]).toMatchObject({ impact: null, effort: null });
	});
	it('stay hidden under three, and cannot be opened again', async () => {
		await open();
		await stage('voting');
		const ann = await join();
		given(await castVotes(ann, [{ ideaId: cast.world.ids['idea'] ?? '', impact: 2, effort: 3 }]));
		await stage('result');
		expect(given(await countVotes(cast.database, ann, cast.reviewId)).results).toMatchObject([
			{ kind: 'hidden', votes: 2, why: 'too-few-votes' },
		]);
		const by = await cast.as('champion');
		const { version } = given(await readWorkshop(by, cast.reviewId));
		expect(await showStage(by, { reviewId: cast.reviewId, version, stage: 'voting' })).toMatchObject({
			problem: 'wrong-state',
		});
	});
	it('are counted only for those who may be in the room', async () => {
		for (const persona of [
			'administrator',
			'lead-reviewer',
			'partnership-lead',
			'head-elsewhere',
			'governor',
			'evaluator',
		] as const) {
			const by = await cast.as(persona);
			expect(await countVotes(cast.database, by, cast.reviewId)).toMatchObject({ ok: false });
			expect(await readPulse(cast.database, by, cast.reviewId)).toMatchObject({ ok: false });
		}
		for (const persona of ['host-head', 'host-teacher', 'champion'] as const) {
			expect(await countVotes(cast.database, await cast.as(persona), cast.reviewId)).toMatchObject({ ok: true });
		}
		await open();
		const ann = await join();
		expect(await countVotes(cast.database, ann, newId())).toMatchObject({ problem: 'not-found' });
	});
});

describe('leading the afternoon', () => {
	it('keeps both champions’ changes to the agenda apart', async () => {
		const by = await cast.as('champion');
		const { version, agenda } = given(await readWorkshop(by, cast.reviewId));
		given(await changeAgenda(by, { reviewId: cast.reviewId, version, parts: agenda.toReversed() }));
		const second = await changeAgenda(await cast.as('host-senior'), {
			reviewId: cast.reviewId,
			version,
			parts: agenda,
		});
		expect(second).toMatchObject({ problem: 'stale', theirs: agenda.toReversed() });
	});
	it('ticks the board and moves the review on as far as the report allows', async () => {
		await open();
		const by = await cast.as('champion');
		const { version } = given(await readWorkshop(by, cast.reviewId));
		expect(given(await closeWorkshop(by, { reviewId: cast.reviewId, version })).review).toBe('accuracy-check');
		expect(given(await closeWorkshop(by, { reviewId: cast.reviewId, version })).review).toBe('accuracy-check');
		expect(given(await readWorkshop(by, cast.reviewId))).toMatchObject({ status: 'closed', stage: 'result' });
	});
	it('tells phones when there is something new', async () => {
		await open();
		const ann = await join();
		const before = given(await readPulse(cast.database, ann, cast.reviewId));
		await join();
		expect(given(await readPulse(cast.database, ann, cast.reviewId))).toBe(before);
		await stage('ideas');
		const later = given(await readPulse(cast.database, ann, cast.reviewId));
		expect(later).not.toBe(before);
		given(await addIdea(ann, { id: newId(), text: 'New' }));
		expect(given(await readPulse(cast.database, ann, cast.reviewId))).not.toBe(later);
	});
});
