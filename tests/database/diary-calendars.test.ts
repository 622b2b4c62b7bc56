/** Why: a thing that moves must move in everyone's calendar, once, whoever moved it and however many processes look. */
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDiary } from '#lib/diary/index.server.ts';
import { bookFollowUps, moveMeeting, readHome, readMeetings } from '#lib/improvement/index.server.ts';
import { calendarDate, newId } from '#lib/kernel/index.ts';
import { readReview } from '#lib/reviews/index.server.ts';
import { DyingDatabase } from './dying-database.ts';
import { given, openCast, type Cast } from './improvement-cast.ts';
import { worldNow, type Known } from './personas/world.ts';

let cast: Cast;
beforeEach(async () => {
	cast = await openCast();
	for (const table of ['follow_up_action', 'follow_up_schedule', 'follow_up', 'idea_vote', 'idea'] as const)
		await cast.database.system.deleteFrom(table).execute();
	await cast.database.system.deleteFrom('workshop_participant').execute();
	await cast.database.system.deleteFrom('workshop').execute();
	await cast.database.system.deleteFrom('mail').execute();
	await cast.database.system.updateTable('review').set({ status: 'feedback-given' }).execute();
});
afterEach(() => cast.database.close());

/** In the evening, when no reminder goes out. */
const follow = async (database = cast.database): Promise<number> => {
	await cast.database.system.deleteFrom('diary_state').execute();
	const run = {
		now: new Date('2026-11-24T20:00:00Z'),
		origin: 'https://lateral.example.org',
		from: 'Lateral <lateral@example.org>',
	};
	return (await runDiary(database, run)).invitations;
};
const book = async () => given(await bookFollowUps(await cast.as('lead-reviewer'), cast.reviewId));

/** The newest calendar file of each mail to `persona`, read by an independent library. */
async function filesTo(persona: Known) {
	const mails = await cast.database.system
		.selectFrom('mail')
		.selectAll()
		.where('person_id', '=', cast.world.people[persona])
		.orderBy('id')
		.execute();
	return mails.map((mail) => {
		const [file] = mail.attachments as readonly { mediaType: string; base64: string }[];
		const calendar = ICAL.Component.fromString(Buffer.from(file?.base64 ?? '', 'base64').toString());
		const entry = calendar.getFirstSubcomponent('vevent');
		if (!entry) throw new Error('a calendar without an event');
		return { mail, mediaType: file?.mediaType, calendar, event: new ICAL.Event(entry), entry };
	});
}

const whole = (text: string): unknown => expect.stringContaining(text);
const put = (change: Record<string, unknown>) => cast.database.system.updateTable('review').set(change).execute();

describe('invitations', () => {
	it('go to everyone concerned when things are booked, and only once', async () => {
		await book();
		const told = await follow();
		const mails = await cast.database.system.selectFrom('mail').select('person_id').execute();
		expect(mails).toHaveLength(told);
		expect(await follow()).toBe(0);
		const head = await filesTo('host-head');
		expect(head.map(({ event }) => event.summary)).toEqual([
			whole('Improvement workshop'),
			whole('90-day talk'),
			whole('Half-year reflection'),
			whole('End-of-year reflection'),
		]);
		expect((await filesTo('champion')).map(({ event }) => event.summary)).toEqual([whole('Improvement workshop')]);
		expect((await filesTo('partnership-lead')).map(({ event }) => event.summary)).toEqual([whole('90-day talk')]);
		expect(await filesTo('host-teacher')).toEqual([]);
		const [workshop, talk] = head;
		expect(workshop?.mediaType).toBe('text/calendar; charset=utf-8; method=REQUEST');
		expect(workshop?.calendar.getFirstPropertyValue('method')).toBe('REQUEST');
		expect(workshop?.event.startDate.toString()).toBe('2026-12-01T15:45:00');
		expect(workshop?.entry.getFirstProperty('dtstart')?.getFirstParameter('tzid')).toBe('Europe/London');
		expect(talk?.event.startDate.isDate).toBe(true);
		expect(talk?.event.description).toContain('20 minutes, in this order');
		expect(talk?.entry.getFirstPropertyValue('attendee')).toMatch(/^mailto:/i);
	});

	it('follow whoever moved a thing: the same UID, the next SEQUENCE, and only for those concerned', async () => {
		await book();
		await follow();
		await cast.database.system.deleteFrom('mail').execute();
		const head = await cast.as('host-head');
		const { meetings } = given(await readMeetings(head, cast.reviewId));
		const version = meetings.find(({ kind }) => kind === 'workshop')?.version ?? 0;
		await moveMeeting(head, {
			reviewId: cast.reviewId,
			kind: 'workshop',
			on: calendarDate('2026-12-08'),
			starts: '16:00',
			version,
		});
		expect(await follow()).toBe(2);
		const [moved] = await filesTo('champion');
		expect(moved?.event.uid).toBe(`${cast.reviewId}.workshop@lateral`);
		expect(moved?.event.sequence).toBe(1);
		expect(moved?.event.startDate.toString()).toBe('2026-12-08T16:00:00');
		expect(moved?.mail.subject).toContain('Changed');
		expect(await filesTo('partnership-lead')).toEqual([]);
	});

	it('are taken back when the thing is gone, and come again when it is there again', async () => {
		await put({ first_day: '2026-12-01', last_day: '2026-12-02', status: 'team-confirmed' });
		await cast.database.system.updateTable('review_plan').set({ meeting_on: '2026-11-26' }).execute();
		expect(await follow()).toBe(9);
		await put({ status: 'postponed', status_reason: 'illness', returns_to: 'team-confirmed' });
		await cast.database.system.deleteFrom('mail').execute();
		expect(await follow()).toBe(9);
		const gone = await filesTo('reviewer');
		expect(gone.map(({ calendar }) => calendar.getFirstPropertyValue('method'))).toEqual([
			'CANCEL',
			'CANCEL',
			'CANCEL',
		]);
		expect(gone.map(({ entry }) => entry.getFirstPropertyValue('status'))).toEqual(Array(3).fill('CANCELLED'));
		await put({ status: 'team-confirmed', last_day: '2026-12-01' });
		await cast.database.system.deleteFrom('mail').execute();
		expect(await follow()).toBe(6);
		expect((await filesTo('reviewer')).map(({ event }) => event.sequence)).toEqual([2, 2]);
	});

	it('tell a stand-in, take it from the one who is ill, and say so to the rest', async () => {
		await put({ first_day: '2026-12-01', last_day: '2026-12-01', status: 'team-confirmed' });
		await follow();
		await cast.database.system.deleteFrom('mail').execute();
		await cast.database.system
			.updateTable('review_member')
			.set({ person_id: cast.world.people['host-teacher'] })
			.where('person_id', '=', cast.world.people.reviewer)
			.execute();
		expect(await follow()).toBe(4);
		expect((await filesTo('reviewer')).map(({ mediaType }) => mediaType)).toEqual([whole('method=CANCEL')]);
		expect((await filesTo('host-teacher')).map(({ event }) => event.sequence)).toEqual([0]);
		expect((await filesTo('lead-reviewer')).map(({ event }) => event.sequence)).toEqual([1]);
	});

	it('are taken from whoever has left, whose place the lead is asked to fill', async () => {
		await put({ first_day: '2026-12-01', last_day: '2026-12-01', status: 'team-confirmed' });
		await follow();
		await cast.database.system.deleteFrom('mail').execute();
		await cast.database.system
			.updateTable('appointment')
			.set({ until_on: '2026-11-20' })
			.where('person_id', '=', cast.world.people.reviewer)
			.execute();
		// A job somewhere else, which the old partnership may not see, changes nothing.
		await cast.database.system
			.insertInto('appointment')
			.values({
				programme_id: cast.world.programme,
				id: newId(),
				person_id: cast.world.people.reviewer,
				school_id: cast.world.schools.elsewhere,
				job: 'Deputy headteacher',
				seniority: 'senior',
				from_on: '2026-11-20',
			})
			.execute();
		await follow();
		expect((await filesTo('reviewer')).map(({ mediaType }) => mediaType)).toEqual([whole('method=CANCEL')]);
		const { tasks } = given(await readHome(await cast.as('partnership-lead')));
		expect(tasks).toContainEqual(expect.objectContaining({ kind: 'fill-team', reviewId: cast.reviewId }));
		const { team } = given(await readReview(await cast.as('host-head'), cast.reviewId));
		expect(team.members.filter(({ gone }) => gone).map(({ personId }) => personId)).toEqual([
			cast.world.people.reviewer,
		]);
	});

	it('are sent once though two processes look at once, and none is lost when one dies in between', async () => {
		await book();
		const both = await Promise.all([follow(), follow(), follow()]);
		expect(both.reduce((sum, one) => sum + one, 0)).toBe(6);
		const rows = await cast.database.system.selectFrom('mail').select(['person_id', 'subject']).execute();
		expect(new Set(rows.map((one) => `${String(one.person_id)} ${one.subject}`)).size).toBe(6);
		await put({ status: 'planned', first_day: '2026-12-01', last_day: '2026-12-01' });
		await cast.database.system.deleteFrom('mail').execute();
		const dying = new DyingDatabase(cast.database.engine);
		await expect(follow(dying)).rejects.toThrow('killed');
		expect(await cast.database.system.selectFrom('mail').select('id').execute()).toEqual([]);
		expect(await follow()).toBe(3);
	});

	it('are not begun for somebody who asked for none, but what stands is still moved', async () => {
		await book();
		await cast.database.system
			.insertInto('notification_choice')
			.values({
				programme_id: cast.world.programme,
				person_id: cast.world.people.champion,
				topic: 'calendar',
				wanted: false,
				changed_at: worldNow,
			})
			.execute();
		await follow();
		expect(await filesTo('champion')).toEqual([]);
		await cast.database.system.updateTable('notification_choice').set({ wanted: true }).execute();
		await follow();
		await cast.database.system.updateTable('notification_choice').set({ wanted: false }).execute();
		await cast.database.system.updateTable('workshop').set({ starts: '16:15' }).execute();
		await follow();
		expect((await filesTo('champion')).map(({ event }) => event.sequence)).toEqual([0, 1]);
	});

	it('speak the reader’s language and name no word of a finding', async () => {
		await cast.database.system.updateTable('person').set({ language: 'cy' }).execute();
		await book();
		await follow();
		const [workshop] = await filesTo('champion');
		expect(workshop?.event.summary).toContain('Gweithdy gwella');
		expect(workshop?.mail).toMatchObject({
			language: 'cy',
			subject: whole('dydd Mawrth 1 Rhagfyr 2026, 15.45 tan 17.15'),
		});
		const all = await cast.database.system.selectFrom('mail').select(['subject', 'body', 'attachments']).execute();
		expect(JSON.stringify(all)).not.toMatch(/what we saw|catch up|cited words/);
	});
});
