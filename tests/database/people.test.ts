/** Why: an invitation is a way in, so it works once, for its own mailbox, and until it is over; and jobs end on their day. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acting, loadViewer, type Acting } from '#lib/access/index.server.ts';
import { newId, type InvitationId, type PersonId, type SchoolId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { FileStore } from '#lib/platform/files/index.server.ts';
import {
	acceptInvitation,
	endAppointment,
	endRole,
	inviteChoices,
	invitePerson,
	listPeople,
	readInvitation,
	sendInvitationAgain,
	withdrawInvitation,
} from '#lib/people/index.server.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, worldNow, worldToday, type Known, type World } from './personas/world.ts';

let database: Database;
let world: World;
beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
});
afterEach(() => database.close());

const when = { now: worldNow, today: worldToday };
const origin = 'https://lateral.example.org';

async function as(persona: Known): Promise<Acting> {
	const viewer = await loadViewer(database, world.people[persona], { slug: world.slug }, worldNow, worldToday);
	if (!viewer) throw new Error(`${persona} has no place in the world.`);
	return acting(database, {} as FileStore, viewer);
}

async function invite(email: string, by: Known = 'host-head', id: InvitationId = newId()) {
	return invitePerson(await as(by), {
		id,
		email,
		name: 'Nia Bevan',
		language: 'cy',
		post: { schoolId: world.schools.host as SchoolId, job: 'Athro', seniority: 'teacher' },
		origin,
	});
}

/** The token in the newest mail to `email`. */
async function tokenFor(email: string): Promise<string> {
	const mail = await database.system
		.selectFrom('mail')
		.select('body')
		.where('to_address', '=', email)
		.orderBy('id', 'desc')
		.executeTakeFirstOrThrow();
	return /\/invitation\/(\S+)/.exec(mail.body)?.[1] ?? '';
}

const accept = (token: string, person?: PersonId) =>
	acceptInvitation(database, { token, name: 'Nia Bevan', language: 'cy', ...(person ? { as: person } : {}) }, when);

describe('an invitation', () => {
	it('brings a new colleague to their school, in their language, once', async () => {
		expect((await invite('nia@example.org')).ok).toBe(true);
		const token = await tokenFor('nia@example.org');
		const mail = await database.system
			.selectFrom('mail')
			.selectAll()
			.where('to_address', '=', 'nia@example.org')
			.executeTakeFirstOrThrow();
		expect(mail.language).toBe('cy');
		expect(mail.body).toContain('Athro');
		expect(await readInvitation(database, token, worldNow)).toMatchObject({ state: 'waiting', school: 'host school' });
		const accepted = await accept(token);
		expect(accepted).toMatchObject({ ok: true, value: { slug: 'world', language: 'cy' } });
		expect(await accept(token)).toMatchObject({ ok: false, problem: 'wrong-state' });
		const personId = accepted.ok ? accepted.value.personId : ('' as PersonId);
		const viewer = await loadViewer(database, personId, { slug: world.slug }, worldNow, worldToday);
		expect(viewer?.appointments).toMatchObject([{ schoolId: world.schools.host, seniority: 'teacher', job: 'Athro' }]);
	});

	it('keeps no token that a stolen database would give away', async () => {
		await invite('nia@example.org');
		const token = await tokenFor('nia@example.org');
		const row = await database.system
			.selectFrom('invitation')
			.select('token_hash')
			.where('email', '=', 'nia@example.org')
			.executeTakeFirstOrThrow();
		expect(row.token_hash).toMatch(/^[0-9a-f]{64}$/);
		expect(token).not.toContain(row.token_hash);
	});

	it('is sent once however often the form is, and not twice for one place', async () => {
		const id = newId<'invitation'>();
		expect((await invite('nia@example.org', 'host-head', id)).ok).toBe(true);
		expect((await invite('nia@example.org', 'host-head', id)).ok).toBe(true);
		expect(await invite('Nia@Example.org')).toMatchObject({ ok: false, problem: 'conflict' });
		const mails = await database.system
			.selectFrom('mail')
			.select('id')
			.where('to_address', '=', 'nia@example.org')
			.execute();
		expect(mails).toHaveLength(1);
	});

	it('sent again has a new link, and the old one opens nothing', async () => {
		const id = newId<'invitation'>();
		await invite('nia@example.org', 'host-head', id);
		const old = await tokenFor('nia@example.org');
		expect((await sendInvitationAgain(await as('host-head'), { id, origin })).ok).toBe(true);
		expect(await readInvitation(database, old, worldNow)).toBeUndefined();
		expect((await accept(await tokenFor('nia@example.org'))).ok).toBe(true);
	});

	it('taken back, or three weeks old, lets nobody in', async () => {
		const id = newId<'invitation'>();
		await invite('nia@example.org', 'host-head', id);
		const token = await tokenFor('nia@example.org');
		const late = { now: new Date('2026-12-14T10:00:01Z'), today: '2026-12-14' };
		const input = { token, name: 'Nia', language: 'cy' } as const;
		expect(await acceptInvitation(database, input, late)).toMatchObject({ problem: 'wrong-state' });
		expect((await withdrawInvitation(await as('host-head'), id)).ok).toBe(true);
		expect(await accept(token)).toMatchObject({ problem: 'wrong-state' });
		expect(await accept(`${token.slice(0, -1)}!`)).toMatchObject({ problem: 'not-found' });
	});

	it('adds to the account of someone who says the second address is theirs too', async () => {
		await invite('new.school@example.org');
		const me = world.people['head-elsewhere'];
		expect(await accept(await tokenFor('new.school@example.org'), me)).toMatchObject({
			ok: true,
			value: { personId: me },
		});
		const viewer = await loadViewer(database, me, { slug: world.slug }, worldNow, worldToday);
		expect(viewer?.appointments.map((one) => one.schoolId).sort()).toEqual(
			[world.schools.host, world.schools.elsewhere].sort(),
		);
		const other = await database.system
			.selectFrom('person')
			.select('id')
			.where('email', '=', 'new.school@example.org')
			.execute();
		expect(other).toEqual([]);
	});

	it('cannot be sent by a head to somebody else’s school, nor make anyone an administrator', async () => {
		expect(await invite('x@example.org', 'head-elsewhere')).toMatchObject({ problem: 'not-found' });
		const by = await as('host-head');
		const role = { role: 'administrator' } as const;
		expect(
			await invitePerson(by, { id: newId(), email: 'x@example.org', name: 'X', language: 'en', role, origin }),
		).toMatchObject({
			problem: 'not-allowed',
		});
	});
});

describe('people who move', () => {
	async function appointmentOf(persona: Known): Promise<string> {
		const row = await database.system
			.selectFrom('appointment')
			.select('id')
			.where('person_id', '=', world.people[persona])
			.executeTakeFirstOrThrow();
		return row.id;
	}

	it('see nothing of the old school from the day they leave', async () => {
		const id = await appointmentOf('host-teacher');
		expect((await endAppointment(await as('host-head'), { id, untilOn: '2026-12-18' })).ok).toBe(true);
		const on = (day: string) => loadViewer(database, world.people['host-teacher'], { slug: world.slug }, worldNow, day);
		expect((await on('2026-12-17'))?.appointments).toHaveLength(1);
		expect(await on('2026-12-18')).toBeUndefined();
	});

	it('go on to the next school on the same day', async () => {
		const id = await appointmentOf('host-teacher');
		const next = { schoolId: world.schools.second as SchoolId, job: 'Deputy', seniority: 'senior' as const };
		expect(await endAppointment(await as('host-head'), { id, untilOn: '2026-12-18', next })).toMatchObject({
			problem: 'not-found',
		});
		expect((await endAppointment(await as('partnership-lead'), { id, untilOn: '2026-12-18', next })).ok).toBe(true);
		const viewer = await loadViewer(
			database,
			world.people['host-teacher'],
			{ slug: world.slug },
			worldNow,
			'2026-12-18',
		);
		expect(viewer?.appointments).toMatchObject([{ schoolId: world.schools.second, seniority: 'senior' }]);
	});

	it('cannot leave before they came', async () => {
		const id = await appointmentOf('host-teacher');
		expect(await endAppointment(await as('host-head'), { id, untilOn: '2026-08-01' })).toMatchObject({
			problem: 'invalid',
		});
	});

	it('leave the programme somebody who looks after it', async () => {
		const role = await database.system
			.selectFrom('role')
			.select('id')
			.where('role', '=', 'administrator')
			.executeTakeFirstOrThrow();
		expect(await endRole(await as('administrator'), role.id)).toMatchObject({
			problem: 'refused',
			reasons: ['last-administrator'],
		});
	});
});

it('shows e-mail addresses to those who invite to that school, and to no other colleague', async () => {
	await invite('nia@example.org');
	const addresses = async (persona: Known): Promise<readonly string[]> => {
		const list = await listPeople(await as(persona), { page: 1 });
		return list.ok ? list.value.schools.flatMap((school) => school.invited.map((one) => one.email)) : [];
	};
	expect(await addresses('host-head')).toContain('nia@example.org');
	expect(await addresses('partnership-lead')).toContain('nia@example.org');
	expect(await addresses('host-teacher')).toEqual([]);
	expect(await addresses('reviewer')).toEqual([]);
});

describe('choosing a school to invite to', () => {
	/** Gives the programme `count` more schools, all in one partnership that the partnership lead does not lead. */
	async function grow(count: number): Promise<readonly SchoolId[]> {
		const ids = Array.from({ length: count }, () => newId<'school'>());
		const partnership = newId<'partnership'>();
		await database.system
			.insertInto('school')
			.values(
				ids.map((id, place) => ({
					id,
					country: 'england' as const,
					status: 'open' as const,
					urn: `grown-${String(place)}`,
					name: `Hollow Lane ${String(place)}`,
					town: place === 7 ? 'Wexcombe' : 'Durley',
					search: `hollow lane ${String(place)} ${place === 7 ? 'wexcombe' : 'durley'}`,
				})),
			)
			.execute();
		await database.system
			.insertInto('partnership')
			.values({ programme_id: world.programme, id: partnership, name: 'The hollows', status: 'forming' })
			.execute();
		await database.system
			.insertInto('partnership_school')
			.values(
				ids.map((school_id) => ({
					programme_id: world.programme,
					partnership_id: partnership,
					school_id,
					from_on: '2026-09-01',
				})),
			)
			.execute();
		return ids;
	}
	const names = async (by: Known, wanted?: Parameters<typeof inviteChoices>[1]) => {
		const choices = await inviteChoices(await as(by), wanted);
		if (!choices.ok) throw new Error(choices.problem);
		const { schools, search, more } = choices.value;
		return { search, more, names: schools.map(({ name }) => name) };
	};

	it('lists a few, and asks an administrator of many to look for one', async () => {
		expect(await names('administrator')).toMatchObject({ search: false, more: false });
		const [first] = await grow(60);
		expect(await names('administrator')).toEqual({ search: true, more: false, names: [] });
		expect(await names('administrator', { text: 'hollow wex' })).toEqual({
			search: true,
			more: false,
			names: ['Hollow Lane 7'],
		});
		expect(await names('administrator', { school: first })).toMatchObject({ names: ['Hollow Lane 0'] });
		const many = await names('administrator', { text: 'hollow' });
		expect([many.names.length, many.more]).toEqual([25, true]);
	});
	it('keeps a head to their own school, whatever they look for', async () => {
		const [first] = await grow(60);
		const own = await names('host-head');
		expect([own.search, own.names.length]).toEqual([false, 1]);
		expect(await names('host-head', { text: 'hollow', school: first })).toEqual(own);
	});
});
