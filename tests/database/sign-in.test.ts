/** Why: the way in works for those it is for, once, and tells a stranger nothing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { admitAdministrator, demoPersonas, myProgrammes } from '#lib/people/index.server.ts';
import { readConfig, type Config } from '#lib/platform/config/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { allowAttempt, createAuth, linksPerAccount, type Auth } from '#lib/platform/sign-in/index.server.ts';
import { openTestDatabase } from './open.ts';
import { buildWorld, worldNow, worldToday, type World } from './personas/world.ts';

const origin = 'http://localhost:3000';
const headers = new Headers({ origin });

let database: Database;
let world: World;
let auth: Auth;
let sent: { readonly email: string; readonly token: string }[];
const config = settings({ LATERAL_ADMINISTRATORS: 'Sioned@example.org' });
beforeEach(async () => {
	database = await openTestDatabase();
	world = await buildWorld(database);
	sent = [];
	auth = createAuth({
		database: database.system,
		config,
		origin,
		secret: 'a secret of at least thirty-two characters',
		sendLink: async (email, token) => void sent.push({ email, token }),
	});
});
afterEach(() => database.close());

function settings(environment: Readonly<Record<string, string>>): Config {
	const read = readConfig(environment);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.config;
}

async function link(email: string): Promise<string> {
	await auth.api.signInMagicLink({ body: { email }, headers });
	return sent.at(-1)?.token ?? '';
}

const verify = (token: string) => auth.api.magicLinkVerify({ query: { token }, headers, asResponse: true });

async function whoHas(response: Response): Promise<string | undefined> {
	const cookie = response.headers
		.getSetCookie()
		.map((one) => one.split(';')[0])
		.join('; ');
	return (await auth.api.getSession({ headers: new Headers({ cookie }) }))?.user.email;
}

describe('a link by mail', () => {
	it('signs its owner in, once', async () => {
		const token = await link('host-head@example.org');
		const answer = await verify(token);
		expect(answer.status).toBe(200);
		expect(await whoHas(answer)).toBe('host-head@example.org');
		expect((await verify(token)).status).not.toBe(200);
	});

	it('makes no account for a stranger', async () => {
		const answer = await verify(await link('nobody@example.org'));
		expect(answer.status).not.toBe(200);
		const made = await database.system
			.selectFrom('person')
			.select('id')
			.where('email', '=', 'nobody@example.org')
			.execute();
		expect(made).toEqual([]);
	});

	it('is not stored as it was sent', async () => {
		const token = await link('host-head@example.org');
		const kept = await database.system.selectFrom('verification').select(['identifier', 'value']).execute();
		expect(JSON.stringify(kept)).not.toContain(token);
	});

	it('can be asked for five times an hour by one account, whatever the capitals', async () => {
		const ask = (email: string) => allowAttempt(database, linksPerAccount, email, worldNow);
		const asked = [];
		for (const email of ['a@x.org', 'A@x.org', 'a@X.org', 'a@x.org', 'a@x.org', 'A@X.ORG'])
			asked.push(await ask(email));
		expect(asked).toEqual([true, true, true, true, true, false]);
		expect(await ask('b@x.org')).toBe(true);
		expect(await allowAttempt(database, linksPerAccount, 'a@x.org', new Date(worldNow.getTime() + 3_600_000))).toBe(
			true,
		);
	});
});

describe('being let in', () => {
	it('signs in whom our own code names', async () => {
		const answer = await auth.api.letIn({ body: { personId: world.people['host-head'] }, headers, asResponse: true });
		expect(await whoHas(answer)).toBe('host-head@example.org');
	});

	it('cannot be asked for from outside', async () => {
		const answer = await auth.handler(
			new Request(`${origin}/api/auth/let-in`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', origin },
				body: JSON.stringify({ personId: world.people['host-head'] }),
			}),
		);
		expect(answer.status).toBe(404);
		expect(answer.headers.getSetCookie()).toEqual([]);
	});
});

it('gives those whom the host names an account when they first ask, and nobody else', async () => {
	const people = () =>
		database.system
			.selectFrom('person')
			.select('email')
			.where('email', 'in', ['sioned@example.org', 'x@example.org'])
			.execute();
	await admitAdministrator(database, config, 'x@example.org', 'en', worldNow);
	expect(await people()).toEqual([]);
	await admitAdministrator(database, config, ' SIONED@example.org', 'cy', worldNow);
	await admitAdministrator(database, config, 'sioned@example.org', 'cy', worldNow);
	expect(await people()).toEqual([{ email: 'sioned@example.org' }]);
});

it('leads everyone to the programmes in which they have a place today', async () => {
	const slugs = async (person: keyof World['people'], day = worldToday) =>
		(await myProgrammes(database, world.people[person], day)).map((one) => one.slug);
	expect(await slugs('host-teacher')).toEqual(['world']);
	expect(await slugs('evaluator')).toEqual(['world']);
	expect(await slugs('stranger')).toEqual([]);
	expect(await slugs('host-teacher', '2026-08-31')).toEqual([]);
});

it('shows a demonstration’s people with what they are, and nobody of a real programme', async () => {
	const personas = await demoPersonas(database, worldToday);
	expect(personas.find((one) => one.id === world.people['partnership-lead'])).toMatchObject({
		group: 'Ours',
		school: 'fourth school',
		kinds: expect.arrayContaining(['partnership-lead', 'head']) as unknown,
	});
	await database.system.updateTable('programme').set({ fictional: false }).execute();
	expect(await demoPersonas(database, worldToday)).toEqual([]);
});
