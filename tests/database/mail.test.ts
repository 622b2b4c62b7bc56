/** Why: mail is what people wait for; it must come, once, and a mail server that stumbles must not lose it. */
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { openJobs, type Jobs } from '#lib/platform/jobs/index.server.ts';
import { claimMail, queueMail, readOutbox, startPost, type Mail, type Post } from '#lib/platform/mail/index.server.ts';
import { openTestDatabase, urlOfTestDatabase } from './open.ts';

interface Box {
	readonly url: string;
	readonly received: ParsedMail[];
	/** Answers to give instead of taking the mail, first come first. */
	readonly stumbles: number[];
	readonly close: () => Promise<void>;
}

function openBox(): Promise<Box> {
	const received: ParsedMail[] = [];
	const stumbles: number[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onRcptTo: ({ address }, _session, done) => {
			done(address.startsWith('nobody@') ? Object.assign(new Error('No such person'), { responseCode: 550 }) : null);
		},
		onData: (stream, _session, done) => {
			const stumble = stumbles.shift();
			if (stumble !== undefined) {
				stream.resume();
				stream.on('end', () => {
					done(Object.assign(new Error('Later, please'), { responseCode: stumble }));
				});
				return;
			}
			void simpleParser(stream).then((mail) => {
				received.push(mail);
				done();
			});
		},
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			const close = (): Promise<void> =>
				new Promise((closed) => {
					server.close(() => {
						closed();
					});
				});
			resolve({ url: `smtp://127.0.0.1:${String(port)}`, received, stumbles, close });
		});
	});
}

const now = (): Date => new Date();
const mail = (over: Partial<Mail> = {}): Mail => ({
	to: 'sian@example.org',
	language: 'cy',
	subject: 'Dyddiad yr ymweliad: dŵr, tŷ a 🌊',
	body: 'Annwyl Siân,\n\nTe am 8:45.\n',
	...over,
});

let database: Database;
let box: Box;
let jobs: Jobs;
let post: Post | undefined;

beforeEach(async () => {
	database = await openTestDatabase();
	box = await openBox();
	jobs = openJobs(database, urlOfTestDatabase(database));
	await jobs.start();
});

afterEach(async () => {
	await post?.stop();
	post = undefined;
	await jobs.stop();
	await box.close();
	await database.close();
});

const openPost = async (): Promise<void> => {
	post = await startPost({
		database,
		jobs,
		smtpUrl: box.url,
		from: 'Lateral <lateral@example.org>',
		now,
		firstWait: 1,
		retries: 2,
	});
};

test('a mail to a person goes to the address they have when it is sent', async () => {
	await openPost();
	const personId = newId();
	await database.system
		.insertInto('person')
		.values({ id: personId, name: 'Siân', email: 'sian.jones@example.org', email_verified: true })
		.execute();
	const { subject, body, language } = mail();
	await database.asViewer({}, (tx) => queueMail(tx, { personId, subject, body, language }, now()));
	await vi.waitFor(
		() => {
			expect(box.received.map((one) => one.headers.get('to'))).toMatchObject([
				{ value: [{ address: 'sian.jones@example.org' }] },
			]);
		},
		{ timeout: 20_000 },
	);
	expect(await readOutbox(database)).toMatchObject([{ to: 'sian.jones@example.org' }]);
});

test('a queued mail arrives once, whole, with its own Message-ID, and its row says so', async () => {
	await openPost();
	await database.asViewer({}, (tx) =>
		queueMail(
			tx,
			mail({ attachments: [{ name: 'visit.ics', mediaType: 'text/calendar', base64: btoa('BEGIN:VCALENDAR') }] }),
			now(),
		),
	);
	await vi.waitFor(
		() => {
			expect(box.received).toHaveLength(1);
		},
		{ timeout: 20_000 },
	);
	const [got] = box.received;
	expect(got?.subject).toBe('Dyddiad yr ymweliad: dŵr, tŷ a 🌊');
	expect(got?.text?.trim()).toBe('Annwyl Siân,\n\nTe am 8:45.');
	expect(got?.attachments[0]?.filename).toBe('visit.ics');
	const row = await vi.waitUntil(
		() => database.system.selectFrom('mail').selectAll().where('sent_at', 'is not', null).executeTakeFirst(),
		{ timeout: 20_000 },
	);
	expect(got?.messageId).toBe(`<${row.id}@example.org>`);
	await new Promise((resolve) => setTimeout(resolve, 1500));
	expect(box.received).toHaveLength(1);
});

test('an invitation goes along twice: where calendar programs look for it, and as a file', async () => {
	await openPost();
	const file = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n';
	const invitation = {
		name: 'invite.ics',
		mediaType: 'text/calendar; charset=utf-8; method=CANCEL',
		base64: btoa(file),
	};
	await queueMail(database.system, mail({ attachments: [invitation] }), now());
	await vi.waitFor(
		() => {
			expect(box.received).toHaveLength(1);
		},
		{ timeout: 20_000 },
	);
	const [got] = box.received;
	expect(got?.text?.trim()).toBe('Annwyl Siân,\n\nTe am 8:45.');
	expect(
		got?.attachments.map(({ contentType, filename, content }) => [contentType, filename, content.toString()]),
	).toEqual([
		['text/calendar', undefined, file],
		['application/ics', 'invite.ics', file],
	]);
	expect(got?.attachments[0]?.headers.get('content-type')).toMatchObject({ params: { method: 'CANCEL' } });
});

test('a server that stumbles gets the same mail again, with the same Message-ID', async () => {
	box.stumbles.push(451);
	await openPost();
	await queueMail(database.system, mail(), now());
	await vi.waitFor(
		() => {
			expect(box.received).toHaveLength(1);
		},
		{ timeout: 20_000, interval: 200 },
	);
	const row = await database.system.selectFrom('mail').selectAll().executeTakeFirstOrThrow();
	expect(row.attempts).toBe(2);
	expect(box.received[0]?.messageId).toContain(row.id);
});

test('an address that does not exist is given up at once, and the fault names no address', async () => {
	await openPost();
	await queueMail(database.system, mail({ to: 'nobody@example.org' }), now());
	const row = await vi.waitUntil(
		() => database.system.selectFrom('mail').selectAll().where('failure', 'is not', null).executeTakeFirst(),
		{ timeout: 20_000 },
	);
	expect(row).toMatchObject({ attempts: 1, sent_at: null, failure: 'EENVELOPE 550' });
});

test('forty mails go to forty people, each once, though two look at the outbox', async () => {
	const ids = Array.from({ length: 40 }, (_none, index) => `person${String(index)}@example.org`);
	for (const to of ids) await queueMail(database.system, mail({ to }), now());
	await openPost();
	await Promise.all([claimMail(database, jobs, now()), claimMail(database, jobs, now())]);
	jobs.nudge('send-mail');
	await vi.waitFor(
		() => {
			expect(box.received).toHaveLength(40);
		},
		{ timeout: 20_000 },
	);
	const to = box.received.flatMap((one) =>
		one.to && !Array.isArray(one.to) ? one.to.value.map((who) => who.address ?? '') : [],
	);
	expect(to.sort()).toEqual([...ids].sort());
});
