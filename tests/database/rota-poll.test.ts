/** Why: somebody without an account answers through a link, reaches nothing else by it, and is not pestered. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Acting } from '#lib/access/index.server.ts';
import { policies } from '#lib/access/index.ts';
import { calendarDate, londonDateAt, newId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import {
	answerPoll,
	askForDates,
	closePoll,
	findAnswerer,
	gatherRotaInput,
	readPoll,
	readPollToAnswer,
	remindOfPoll,
} from '#lib/rota/index.server.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, worldNow, type World } from './personas/world.ts';

let database: Database;
let world: World;
let lead: Acting;
let rotaId: string;
const origin = 'https://lateral.example.org';
const days = ['2027-02-02', '2027-02-03', '2027-02-09'].map(calendarDate);
const input = () => ({ id: newId(), rotaId, days, note: 'With thanks', closesOn: calendarDate('2026-12-11'), origin });

beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	lead = await actingAs(database, world, 'partnership-lead');
	rotaId = world.ids['rota'] ?? '';
	await database.system.deleteFrom('date_poll_answer').execute();
	await database.system.deleteFrom('date_poll').execute();
	await database.system.deleteFrom('mail').execute();
});
afterEach(() => database.close());

const mails = () =>
	database.system
		.selectFrom('mail')
		.select(['person_id', 'to_address', 'language', 'subject', 'body'])
		.orderBy('created_at')
		.execute();

async function linkOf(personId: string): Promise<string> {
	const mail = (await mails()).filter((one) => one.person_id === personId).at(-1);
	return /\/poll\/(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
}

const follow = (token: string, now = worldNow) => findAnswerer(database, token, { now, today: londonDateAt(now) });

async function answering(personId: string, now = worldNow) {
	const by = await follow(await linkOf(personId), now);
	if (!by) throw new Error('the link leads nowhere');
	return by;
}

describe('a poll of dates', () => {
	test('asks everyone of the clusters who may take a part, each in their language with a link of their own', async () => {
		await database.system
			.updateTable('person')
			.set({ language: 'cy' })
			.where('id', '=', world.people.champion)
			.execute();
		await database.system
			.insertInto('reviewer_profile')
			.values({ programme_id: world.programme, person_id: world.people['host-teacher'], parts: [] })
			.execute();
		const poll = input();
		const page = await readPoll(lead, rotaId);
		expect(await askForDates(lead, poll)).toEqual({ ok: true, value: { asked: 7 } });
		expect(page).toMatchObject({ value: { people: 7, schools: 5, poll: null } });
		expect(await askForDates(lead, poll)).toMatchObject({ ok: true });
		const sent = await mails();
		expect(sent).toHaveLength(7);
		expect(new Set(sent.map((one) => /\/poll\/(\S+)/.exec(one.body)?.[1])).size).toBe(7);
		expect(sent.map((one) => one.person_id)).not.toContain(world.people.governor);
		expect(sent.map((one) => one.person_id)).not.toContain(world.people['host-teacher']);
		expect(sent.find((one) => one.person_id === world.people.champion)).toMatchObject({
			language: 'cy',
			subject: expect.stringContaining('Pa ddyddiau'),
		});
		const stored = await database.system.selectFrom('date_poll_answer').select('token_hashes').execute();
		expect(JSON.stringify(stored)).not.toContain(await linkOf(world.people.reviewer));
	});

	test.each([
		[{ days: [] }, 'days', 'missing'],
		[{ days: [calendarDate('2027-07-01')] }, 'days', 'outside'],
		[{ closesOn: calendarDate('2026-11-22') }, 'closesOn', 'past'],
		[{ closesOn: calendarDate('2027-02-02') }, 'closesOn', 'late'],
	])('with %j is refused by naming %s', async (more, field, message) => {
		expect(await askForDates(lead, { ...input(), ...more })).toMatchObject({
			problem: 'invalid',
			fields: [{ field, message }],
		});
	});

	test('is answered without an account, can be changed, and becomes what the planner is offered', async () => {
		await askForDates(lead, input());
		const by = await answering(world.people.reviewer);
		expect(by).toMatchObject({ name: 'The reviewer', asker: 'The partnership-lead', partnership: 'Ours' });
		expect(await answerPoll(by, { '2027-02-02': 'yes' })).toEqual({ ok: true, value: { offered: 1 } });
		expect(
			await answerPoll(by, {
				'2027-02-02': 'no',
				'2027-02-09': 'maybe',
				'2027-12-25': 'yes',
				'2027-02-03': 'nonsense',
			}),
		).toEqual({ ok: true, value: { offered: 1 } });
		expect(await readPollToAnswer(by)).toEqual({
			days,
			note: 'With thanks',
			closesOn: '2026-12-11',
			open: true,
			answered: true,
			answers: { '2027-02-02': 'no', '2027-02-03': 'no', '2027-02-09': 'maybe' },
		});
		const page = await readPoll(lead, rotaId);
		expect(page).toMatchObject({ value: { poll: { days: [{ no: 1 }, { no: 1 }, { maybe: 1, yes: 0 }] } } });
		expect(page.ok && page.value.poll?.people.filter((one) => one.answered)).toMatchObject([
			{ name: 'The reviewer', school: 'second school', offered: 1, mayRemind: false },
		]);
		await database.system.deleteFrom('rota_pin').execute();
		const gathered = await gatherRotaInput(lead, { rotaId });
		const person = gathered.ok && gathered.value.input.people.find((one) => one.id === world.people.reviewer);
		expect(person).toMatchObject({ offers: ['2027-02-09'] });
	});

	test('reaches one poll and one answer, and no other row of any table that is not open to all', async () => {
		await askForDates(lead, input());
		const by = await answering(world.people.reviewer);
		const seen: Record<string, number> = {};
		for (const [table, policy] of Object.entries(policies)) {
			if (policy.select === undefined || policy.select === 'true') continue;
			const column = policy.columns?.[0];
			const what = column === undefined ? sql`*` : sql.ref(column);
			const rows = await by.transaction((tx) => sql`select ${what} from ${sql.table(table)}`.execute(tx));
			if (rows.rows.length > 0) seen[table] = rows.rows.length;
		}
		expect(seen).toEqual({ date_poll: 1, date_poll_answer: 1 });
		const others = await by.transaction((tx) =>
			tx.updateTable('date_poll_answer').set({ days: '{}' }).where('person_id', '<>', world.people.reviewer).execute(),
		);
		expect(others[0]?.numUpdatedRows).toBe(0n);
		const closed = await by.transaction((tx) =>
			tx.updateTable('date_poll').set({ closed_at: worldNow }).executeTakeFirst(),
		);
		expect(closed.numUpdatedRows).toBe(0n);
	});

	test('knows no link but those it sent', async () => {
		await askForDates(lead, input());
		const token = await linkOf(world.people.reviewer);
		expect(await follow(token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'))).toBeUndefined();
		expect(await follow('x')).toBeUndefined();
		expect(await follow('')).toBeUndefined();
		expect(await follow(`${token}A`)).toBeUndefined();
	});

	test('reminds only those who have not answered, once a day, and both links work', async () => {
		const poll = input();
		await askForDates(lead, poll);
		await answerPoll(await answering(world.people.reviewer), { '2027-02-02': 'yes' });
		expect(await remindOfPoll(lead, { pollId: poll.id, origin })).toEqual({ ok: true, value: { reminded: 0 } });
		const tomorrow = new Date('2026-11-24T10:00:00Z');
		const next = await actingAs(database, world, 'partnership-lead', tomorrow);
		const first = await linkOf(world.people.champion);
		expect(await remindOfPoll(next, { pollId: poll.id, origin })).toEqual({ ok: true, value: { reminded: 7 } });
		expect(await remindOfPoll(next, { pollId: poll.id, origin })).toEqual({ ok: true, value: { reminded: 0 } });
		const second = await linkOf(world.people.champion);
		expect(second).not.toBe(first);
		expect((await follow(first))?.answerId).toBe((await follow(second))?.answerId);
		const again = (await mails()).filter((one) => one.person_id === world.people.reviewer);
		expect(again).toHaveLength(1);
	});

	test('takes no answer once it is closed, by hand or by its day, and a second one can then be asked', async () => {
		const poll = input();
		await askForDates(lead, poll);
		expect(await askForDates(lead, input())).toMatchObject({ problem: 'wrong-state', reasons: ['open'] });
		const late = await answering(world.people.reviewer, new Date('2026-12-12T10:00:00Z'));
		expect(await answerPoll(late, {})).toMatchObject({ problem: 'wrong-state' });
		const onTheDay = await answering(world.people.reviewer, new Date('2026-12-11T22:00:00Z'));
		expect(await answerPoll(onTheDay, { '2027-02-02': 'yes' })).toMatchObject({ ok: true });
		expect(await closePoll(lead, poll.id)).toEqual({ ok: true, value: { rotaId } });
		const by = await answering(world.people.reviewer);
		expect(await answerPoll(by, {})).toMatchObject({ problem: 'wrong-state' });
		expect(await readPollToAnswer(by)).toMatchObject({ open: false, answers: { '2027-02-02': 'yes' } });
		expect(await askForDates(lead, input())).toMatchObject({ ok: true });
	});
});
