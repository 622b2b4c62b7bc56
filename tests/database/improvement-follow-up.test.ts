/** Why: what comes after a review is booked once, kept whatever is missing, and opens the next cycle with what was learned. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	acceptHelp,
	bookFollowUps,
	catchUpReview,
	changeAction,
	closeCycle,
	closeReview,
	closeWorkshop,
	holdFollowUp,
	moveMeeting,
	offerHelp,
	openNextCycle,
	openWorkshop,
	readActions,
	readCycleEnd,
	readFollowUp,
	readHelp,
	readLastTime,
	readMeetings,
	readWorkshop,
	saveFollowUp,
	setActionsLive,
	writeAction,
} from '#lib/improvement/index.server.ts';
import { calendarDate, newId, type ActionId, type CycleId } from '#lib/kernel/index.ts';
import { given, openCast, type Cast } from './improvement-cast.ts';
import { worldToday } from './personas/world.ts';

let cast: Cast;
beforeEach(async () => {
	cast = await openCast();
});
afterEach(() => cast.database.close());

const status = async (): Promise<string> =>
	(await cast.database.system.selectFrom('review').select('status').executeTakeFirstOrThrow()).status;
const put = (to: 'report-agreed' | 'feedback-given' | 'in-progress' | 'workshop-held' | 'followed-up') =>
	cast.database.system.updateTable('review').set({ status: to }).execute();
const clear = async (): Promise<void> => {
	for (const table of [
		'follow_up_action',
		'follow_up_schedule',
		'follow_up',
		'idea_vote',
		'idea',
		'workshop_participant',
		'workshop',
	] as const) {
		await cast.database.system.deleteFrom(table).execute();
	}
};
const fields = {
	text: 'Meet on Fridays',
	ownerName: 'Year 2 lead',
	successMeasure: 'Books show it',
	dueOn: calendarDate('2027-01-29'),
};

describe('booking', () => {
	it('happens after the feedback, once, whoever books and however many at once', async () => {
		await clear();
		await put('in-progress');
		expect(await bookFollowUps(await cast.as('lead-reviewer'), cast.reviewId)).toMatchObject({
			problem: 'wrong-state',
		});
		await put('feedback-given');
		const booking = await Promise.all(
			(['lead-reviewer', 'host-head', 'reviewer', 'host-senior'] as const).map(async (who) =>
				bookFollowUps(await cast.as(who), cast.reviewId),
			),
		);
		expect(booking.map((one) => given(one).added).toSorted()).toEqual([0, 0, 0, 4]);
		const { meetings } = given(await readMeetings(await cast.as('host-teacher'), cast.reviewId));
		expect(meetings.map(({ kind, nominalOn, meetOn }) => [kind, nominalOn, meetOn])).toEqual([
			['workshop', '2026-12-01', '2026-12-01'],
			['ninety-day', '2027-02-15', '2027-02-22'],
			['half-year', '2027-03-08', '2027-03-08'],
			['full-year', '2027-07-02', '2027-07-02'],
		]);
		expect(meetings[1]?.nominalDay).toMatchObject({ kind: 'holiday', holiday: 'spring-half-term' });
		expect(given(await readWorkshop(await cast.as('champion'), cast.reviewId))).toMatchObject({
			status: 'planned',
			starts: '15:45:00',
		});
	});
	it('adds only what is missing to what is booked already', async () => {
		expect(given(await bookFollowUps(await cast.as('host-head'), cast.reviewId)).added).toBe(3);
		expect(await cast.database.system.selectFrom('follow_up').selectAll().execute()).toHaveLength(3);
	});
	it('moves a date and keeps the day the count fell on, for the partnership too', async () => {
		const by = await cast.as('host-head');
		const on = calendarDate('2027-02-18');
		const moved = given(await moveMeeting(by, { reviewId: cast.reviewId, kind: 'ninety-day', on, version: 1 }));
		expect(moved.day).toMatchObject({ kind: 'holiday' });
		expect(await moveMeeting(by, { reviewId: cast.reviewId, kind: 'ninety-day', on, version: 1 })).toMatchObject({
			problem: 'stale',
		});
		const gone = { reviewId: cast.reviewId, kind: 'ninety-day', on: calendarDate('2026-11-20'), version: 2 } as const;
		expect(await moveMeeting(by, gone)).toMatchObject({ problem: 'invalid' });
		const row = await cast.database.system
			.selectFrom('follow_up_schedule')
			.selectAll()
			.where('kind', '=', 'ninety-day')
			.executeTakeFirstOrThrow();
		expect(row).toMatchObject({ nominal_on: '2027-02-15', meet_on: '2027-02-18' });
	});
	it('moves the talk with the workshop where ninety days count from it', async () => {
		await cast.database.system
			.updateTable('programme')
			.set({ settings: JSON.stringify({ followUpAnchor: 'workshop' }) })
			.execute();
		const by = await cast.as('host-head');
		given(
			await moveMeeting(by, {
				reviewId: cast.reviewId,
				kind: 'workshop',
				on: calendarDate('2026-12-08'),
				starts: '16:00',
				version: 1,
			}),
		);
		const { meetings } = given(await readMeetings(by, cast.reviewId));
		expect(meetings.find(({ kind }) => kind === 'ninety-day')).toMatchObject({
			nominalOn: '2027-03-08',
			meetOn: '2027-03-08',
		});
	});
});

describe('from the workshop to the close', () => {
	it('walks the whole road by what people do', async () => {
		await clear();
		await put('report-agreed');
		given(await bookFollowUps(await cast.as('host-head'), cast.reviewId));
		await cast.database.system.deleteFrom('action').execute();
		const champion = await cast.as('champion');
		given(await openWorkshop(champion, { reviewId: cast.reviewId, version: 1 }));
		expect(given(await closeWorkshop(champion, { reviewId: cast.reviewId, version: 2 })).review).toBe('workshop-held');
		const teacher = await cast.as('host-teacher');
		const id = newId<'action'>();
		const wrote = await writeAction(teacher, {
			...fields,
			id,
			reviewId: cast.reviewId,
			ownerPersonId: cast.world.people['host-teacher'],
			ownerName: '',
		});
		expect(given(wrote).review).toBe('actions-live');
		given(await writeAction(teacher, { ...fields, id, reviewId: cast.reviewId }));
		const { actions, staff } = given(await readActions(teacher, cast.reviewId));
		expect(actions).toMatchObject([{ id, ownerName: 'The host-teacher', progress: 'planned' }]);
		expect(staff.map(({ name }) => name)).toEqual(['The host-head', 'The host-senior', 'The host-teacher']);
		const later = await cast.as('host-head', '2027-02-23');
		const held = await holdFollowUp(later, {
			reviewId: cast.reviewId,
			kind: 'ninety-day',
			heldOn: calendarDate('2027-02-22'),
		});
		expect(given(held).review).toBe('followed-up');
		expect(
			await holdFollowUp(later, { reviewId: cast.reviewId, kind: 'half-year', heldOn: calendarDate('2028-01-01') }),
		).toMatchObject({ problem: 'invalid' });
		const { review } = given(await readMeetings(later, cast.reviewId));
		given(await closeReview(await cast.as('partnership-lead'), { reviewId: cast.reviewId, version: review.version }));
		expect(await status()).toBe('closed');
	});
	it('catches up when the report is agreed after the workshop', async () => {
		const champion = await cast.as('champion');
		given(await bookFollowUps(await cast.as('host-head'), cast.reviewId));
		given(await openWorkshop(champion, { reviewId: cast.reviewId, version: 1 }));
		given(await closeWorkshop(champion, { reviewId: cast.reviewId, version: 2 }));
		await put('report-agreed');
		expect(given(await catchUpReview(await cast.as('lead-reviewer'), cast.reviewId)).status).toBe('workshop-held');
		expect(given(await catchUpReview(await cast.as('host-teacher'), cast.reviewId)).status).toBe('actions-live');
	});
	it('goes on without a workshop only with a reason', async () => {
		await put('report-agreed');
		const by = await cast.as('host-head');
		expect(await setActionsLive(by, { reviewId: cast.reviewId, reason: ' ' })).toMatchObject({ problem: 'invalid' });
		expect(
			given(await setActionsLive(by, { reviewId: cast.reviewId, reason: 'Snow, and then the term ended' })).review,
		).toBe('actions-live');
	});
	it('refuses an owner from another school, and shows the newer text of a stale change', async () => {
		const by = await cast.as('host-teacher');
		const input = { ...fields, reviewId: cast.reviewId };
		expect(await writeAction(by, { ...input, id: newId(), ownerPersonId: cast.world.people.champion })).toMatchObject({
			problem: 'invalid',
		});
		const change = { ...input, id: cast.world.ids['action'] as ActionId, progress: 'changed' as const };
		expect(given(await changeAction(by, { ...change, version: 1 })).version).toBe(2);
		expect(await changeAction(by, { ...change, version: 1 })).toMatchObject({
			problem: 'stale',
			theirs: { text: 'Meet on Fridays', version: 2 },
		});
	});
});

describe('the ninety-day page', () => {
	const page = { kind: 'ninety-day' } as const;
	it('offers the host days on which its school is open when the talk was missed, and nobody before', async () => {
		const talk = async (who: 'host-head' | 'host-teacher', day: string) =>
			given(await readFollowUp(await cast.as(who, day), { reviewId: cast.reviewId, ...page }));
		const { meetOn } = await talk('host-head', '2027-01-11');
		expect((await talk('host-head', meetOn)).offered).toEqual([]);
		const { offered } = await talk('host-head', '2027-04-14');
		expect(offered).toHaveLength(3);
		const closed = {
			programme_id: cast.world.programme,
			id: newId(),
			school_id: cast.world.schools.host,
			kind: 'closed',
			first_day: offered[0] ?? meetOn,
			last_day: offered[0] ?? meetOn,
			added_by: cast.world.people['host-head'],
			added_at: new Date('2026-09-01T10:00:00Z'),
		} as const;
		await cast.database.system.insertInto('school_day').values(closed).execute();
		const next = await talk('host-head', '2027-04-14');
		expect(next.offered).toHaveLength(3);
		expect(next.offered).not.toContain(offered[0]);
		expect((await talk('host-teacher', '2027-04-14')).offered).toEqual([]);
	});
	it('keeps a draft with nothing in it, and every word of one that has', async () => {
		const by = await cast.as('host-head');
		const reviewId = cast.reviewId;
		given(await saveFollowUp(by, { reviewId, ...page, version: 1 }));
		const actionId = cast.world.ids['action'] ?? '';
		given(
			await saveFollowUp(by, {
				reviewId,
				...page,
				version: 2,
				changedForPupils: 'They read more',
				actions: [{ actionId, progress: 'done', note: 'seen' }],
			}),
		);
		const now = given(await readFollowUp(await cast.as('host-teacher'), { reviewId, ...page }));
		expect(now).toMatchObject({ version: 3, changedForPupils: 'They read more', mayWrite: false });
		expect(now.actions).toMatchObject([{ progress: 'done', note: 'seen' }]);
		expect(given(await readActions(by, reviewId)).actions[0]?.progress).toBe('done');
		const stale = await saveFollowUp(await cast.as('host-senior'), {
			reviewId,
			...page,
			version: 2,
			changedForPupils: 'Other words',
		});
		expect(stale).toMatchObject({ problem: 'stale', theirs: { version: 3, changedForPupils: 'They read more' } });
		given(await saveFollowUp(by, { reviewId, ...page, version: 3, actions: [{ actionId, note: '' }] }));
		expect(given(await readFollowUp(by, { reviewId, ...page })).actions).toMatchObject([{ progress: null, note: '' }]);
	});
	it('shows what partners offered, and the log of favours to all of them', async () => {
		const partner = await cast.as('champion');
		const requestId = cast.world.ids['request'] ?? '';
		const offer = { id: newId(), requestId, fromSchoolId: cast.world.schools.third as never, text: 'Two mornings' };
		given(await offerHelp(partner, offer));
		given(await offerHelp(partner, offer));
		expect(
			await offerHelp(partner, { ...offer, id: newId(), fromSchoolId: cast.world.schools.second as never }),
		).toMatchObject({ problem: 'invalid' });
		given(await acceptHelp(await cast.as('host-head'), { offerId: offer.id }));
		const { help } = given(await readFollowUp(await cast.as('host-head'), { reviewId: cast.reviewId, ...page }));
		expect(help[0]?.offers.map(({ school, accepted }) => [school, accepted])).toEqual([
			['lead school', false],
			['third school', true],
		]);
		expect(given(await readHelp(await cast.as('lead-reviewer')))).toMatchObject([
			{ school: 'host school', mine: false, closed: false },
		]);
		expect(given(await readHelp(await cast.as('head-elsewhere')))).toEqual([]);
	});
});

describe('the next cycle', () => {
	it('opens after the last has closed, once, and shows each host only its own', async () => {
		const lead = await cast.as('partnership-lead');
		const cycleId = cast.world.cycle as CycleId;
		expect(await closeCycle(lead, { cycleId, reason: '' })).toMatchObject({ problem: 'invalid' });
		const next = (id: CycleId) => ({
			id,
			clusterId: cast.world.cluster as never,
			opensOn: calendarDate('2027-09-01'),
			closesOn: calendarDate('2028-08-31'),
			frameworkId: cast.world.framework as never,
		});
		expect(await openNextCycle(lead, next(newId()))).toMatchObject({ problem: 'wrong-state' });
		expect(given(await closeCycle(lead, { cycleId, reason: 'The school closed for building work' })).unfinished).toBe(
			1,
		);
		const [first, second] = [newId<'cycle'>(), newId<'cycle'>()];
		const opened = await Promise.all([
			openNextCycle(lead, next(first)),
			openNextCycle(lead, next(second)),
			openNextCycle(lead, next(first)),
		]);
		expect(opened.filter((one) => one.ok).length).toBeGreaterThan(0);
		const cycles = await cast.database.system
			.selectFrom('cycle')
			.select(['id', 'number'])
			.where('number', '=', 2)
			.execute();
		expect(cycles).toHaveLength(1);
		const now = cycles[0]?.id as CycleId;
		expect(given(await readCycleEnd(lead, cast.world.cluster as never)).cycle).toMatchObject({
			id: now,
			number: 2,
			status: 'open',
		});
		await cast.database.system.updateTable('finding').set({ kind: 'explore' }).execute();
		await cast.database.system.updateTable('follow_up').set({ recommended_next: 'Ask about writing' }).execute();
		const schoolId = cast.world.schools.host as never;
		const head = given(await readLastTime(await cast.as('host-head'), { schoolId, cycleId: now }));
		expect(head).toMatchObject({
			cycleNumber: 1,
			recommendedNext: 'Ask about writing',
			explore: [{ statement: 'what we saw' }],
			openActions: [{ text: 'do it' }],
		});
		const teacher = given(await readLastTime(await cast.as('host-teacher'), { schoolId, cycleId: now }));
		expect(teacher).toMatchObject({ explore: [], openActions: [{ text: 'do it' }] });
		for (const persona of [
			'partnership-lead',
			'lead-reviewer',
			'champion',
			'administrator',
			'governor',
			'head-elsewhere',
		] as const) {
			expect(await readLastTime(await cast.as(persona, worldToday), { schoolId, cycleId: now })).toMatchObject({
				ok: false,
			});
		}
		expect(given(await readLastTime(await cast.as('host-head'), { schoolId, cycleId }))).toBeNull();
	});
});
