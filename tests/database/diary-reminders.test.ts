/** Why: people hear of what is theirs in time, once, in their language and in term, though two processes look or one dies. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDiary } from '#lib/diary/index.server.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { withTrips } from '#lib/platform/database/index.server.ts';
import { DyingDatabase } from './dying-database.ts';
import { openCast, type Cast } from './improvement-cast.ts';
import type { Known } from './personas/world.ts';

let cast: Cast;
beforeEach(async () => {
	cast = await openCast();
	for (const table of ['mail', 'accuracy_reply', 'notification_choice', 'digest_sent', 'reminder_sent'] as const)
		await cast.database.system.deleteFrom(table).execute();
});
afterEach(() => cast.database.close());

const run = (at: string, database: Database = cast.database) =>
	runDiary(database, {
		now: new Date(at),
		origin: 'https://lateral.example.org',
		from: 'Lateral <lateral@example.org>',
	});
const digestsTo = async (persona: Known) =>
	cast.database.system
		.selectFrom('mail')
		.select(['subject', 'body', 'language'])
		.where('person_id', '=', cast.world.people[persona])
		.where('attachments', '=', '[]')
		.orderBy('id')
		.execute();
const close = (day: string) =>
	cast.database.system
		.insertInto('school_day')
		.values({
			programme_id: cast.world.programme,
			id: cast.world.review,
			school_id: cast.world.schools.host,
			kind: 'inset',
			first_day: day,
			last_day: day,
			added_by: cast.world.people['host-head'],
			added_at: new Date('2026-09-01T10:00:00Z'),
		})
		.execute();
const clear = () => cast.database.system.deleteFrom('mail').execute();
const whole = (text: string): unknown => expect.stringContaining(text);

describe('a digest', () => {
	it('says what is mine, by when and where, once a day and once a stage', async () => {
		const first = await run('2026-11-19T08:00:00Z');
		expect(first.digests).toBeGreaterThan(0);
		const [mail] = await digestsTo('host-head');
		expect(mail?.body).toContain('Check the facts in your report');
		expect(mail?.body).toContain(`https://lateral.example.org/world/reviews/${cast.reviewId}/check`);
		expect(mail?.body).toContain('https://lateral.example.org/world/me/reminders');
		expect(mail?.body).toContain('lead-reviewer waits for this.');
		expect((await run('2026-11-19T09:00:00Z')).digests).toBe(0);
		await cast.database.system.updateTable('diary_state').set({ reminded_on: null }).execute();
		expect((await run('2026-11-19T10:00:00Z')).digests).toBe(0);
		await clear();
		await run('2026-11-20T08:00:00Z');
		expect(await digestsTo('host-head')).toEqual([]);
	});

	it('comes before, on the day, after, and then to the partnership’s lead', async () => {
		const heard: string[] = [];
		for (const day of ['11-18', '11-19', '11-20', '11-25', '11-26', '11-27', '12-01', '12-02', '12-03', '12-04']) {
			await clear();
			await run(`2026-${day}T08:00:00Z`);
			const mine = (await digestsTo('host-head')).filter(({ body }) => body.includes('Check the facts'));
			const lead = (await digestsTo('partnership-lead')).filter(({ body }) => body.includes('Check the facts'));
			if (mine.length > 0) heard.push(`head ${day}`);
			if (lead.length > 0) heard.push(`lead ${day}`);
		}
		expect(heard).toEqual(['head 11-19', 'head 11-26', 'head 12-01', 'lead 12-03']);
	});

	it('never comes at night, at a weekend or in the holidays, nor on a day on which the school is closed', async () => {
		for (const at of ['2026-11-19T05:00:00Z', '2026-11-19T18:00:00Z', '2026-11-21T10:00:00Z', '2026-12-28T10:00:00Z'])
			expect((await run(at)).digests).toBe(0);
		await close('2026-11-19');
		await run('2026-11-19T08:00:00Z');
		expect(await digestsTo('host-head')).toEqual([]);
		await run('2026-11-20T08:00:00Z');
		expect(await digestsTo('host-head')).toHaveLength(1);
	});

	it('counts to the days on which the host’s school is open', async () => {
		await close('2026-11-25');
		await run('2026-11-19T08:00:00Z');
		const [mail] = await digestsTo('host-head');
		expect(mail?.body).toMatch(/27 November[^:]*: Check the facts/);
	});

	it('leaves out the topics that its reader does not want, and speaks their language', async () => {
		const choice = { programme_id: cast.world.programme, wanted: false, changed_at: new Date('2026-11-01T10:00:00Z') };
		await cast.database.system
			.insertInto('notification_choice')
			.values({ ...choice, person_id: cast.world.people['host-head'], topic: 'report' })
			.execute();
		await cast.database.system.updateTable('person').set({ language: 'cy' }).execute();
		await run('2026-11-19T08:00:00Z');
		expect((await digestsTo('host-head')).filter(({ body }) => body.includes('ffeithiau'))).toEqual([]);
		const all = await cast.database.system.selectFrom('mail').select(['body', 'language']).execute();
		expect(all.length).toBeGreaterThan(0);
		for (const mail of all) expect(mail).toMatchObject({ language: 'cy', body: whole('Helo') });
	});

	it('offers the host three new dates for a talk that was missed', async () => {
		await cast.database.system.updateTable('review').set({ status: 'actions-live' }).execute();
		await run('2027-02-25T08:00:00Z');
		const [mail] = await digestsTo('host-head');
		expect(mail?.body).toContain('Hold your 90-day talk');
		expect(mail?.body).toMatch(/Choose one here: https:\S+\/follow-up/);
		expect((await digestsTo('partnership-lead')).map(({ body }) => body).join('')).not.toContain('Choose one here');
	});

	it('holds no word of what was seen, written or planned in a review', async () => {
		await cast.database.system
			.updateTable('action')
			.set({ owner_person_id: cast.world.people['host-teacher'] })
			.execute();
		await run('2027-01-28T08:00:00Z');
		expect((await digestsTo('host-teacher')).map(({ subject }) => subject)).toEqual(['An action of yours is due']);
		const all = await cast.database.system.selectFrom('mail').select(['subject', 'body']).execute();
		expect(JSON.stringify(all)).not.toMatch(/do it|what we saw|catch up|cited words|small school|phonics/);
	});
});

describe('exactly once', () => {
	it('though two processes run at the same moment', async () => {
		await Promise.all([run('2026-11-19T08:00:00Z'), run('2026-11-19T08:00:01Z'), run('2026-11-19T08:00:02Z')]);
		const mails = await cast.database.system
			.selectFrom('mail')
			.select(['person_id', 'subject'])
			.where('attachments', '=', '[]')
			.execute();
		expect(new Set(mails.map((one) => `${String(one.person_id)} ${one.subject}`)).size).toBe(mails.length);
		const people = new Set(mails.map((one) => one.person_id));
		expect(await cast.database.system.selectFrom('digest_sent').select('person_id').execute()).toHaveLength(
			people.size,
		);
	});

	it('though one is killed before its transaction ends', async () => {
		const dying = new DyingDatabase(cast.database.engine);
		await expect(run('2026-11-19T08:00:00Z', dying)).rejects.toThrow('killed');
		expect(await cast.database.system.selectFrom('reminder_sent').select('thing').execute()).toEqual([]);
		expect((await run('2026-11-19T08:01:00Z')).digests).toBeGreaterThan(0);
	});

	it('with a handful of round trips, and none while nothing has happened', async () => {
		const busy = await withTrips(() => run('2026-11-19T08:00:00Z'));
		expect(busy.trips).toBeLessThanOrEqual(30);
		const idle = await withTrips(() => run('2026-11-19T08:01:00Z'));
		expect(idle).toMatchObject({ trips: 1, value: { invitations: 0, digests: 0 } });
	});
});
