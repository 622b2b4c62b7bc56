/** Why: the doctor is believed, so it must see each thing that it says it looks at. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '#lib/kernel/index.ts';
import { readConfig } from '#lib/platform/config/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { fileStoreIn, parseFileHash } from '#lib/platform/files/index.server.ts';
import { openJobs } from '#lib/platform/jobs/index.server.ts';
import { examine } from '../../src/doctor.server.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { readiness } from '../../src/readiness.server.ts';
import { openTestDatabase, urlOfTestDatabase } from './open.ts';
import { fillOddRows } from './odd-rows.ts';

let folder: string;
let database: Database;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lateral-doctor-'));
	database = await openTestDatabase();
	await fillOddRows(database, fileStoreIn(folder), 3);
});
afterEach(async () => {
	await database.close();
	await rm(folder, { recursive: true, force: true });
});

async function findings(level: Finding['level'], environment: Readonly<Record<string, string>> = {}): Promise<string> {
	const read = readConfig({ LATERAL_DATA: folder, ...environment });
	if (!read.ok) throw new Error('Unfit settings.');
	const found: string[] = [];
	for await (const one of examine(read.config, database, systemClock)) if (one.level === level) found.push(one.what);
	return found.join('\n');
}

test('a sound demonstration has nothing wrong', async () => {
	expect(await findings('wrong', { LATERAL_DEMO: 'yes' })).toBe('');
	expect(await findings('ok', { LATERAL_DEMO: 'yes' })).toContain('A stranger sees no row of any programme.');
	expect(await findings('look')).toContain('fictional programme');
});

test('it sees a table without its policies, an open door, a broken chain and a lost file', async () => {
	await sql`alter table finding disable row level security`.execute(database.system);
	await sql`create policy leak on appointment for select to lateral_app using (true)`.execute(database.system);
	await sql`create policy leak on programme for select to lateral_app using (true)`.execute(database.system);
	await sql`update audit_event set payload = replace(payload, 'home.read', 'home.look') where seq = 2`.execute(
		database.system,
	);
	const files = fileStoreIn(folder);
	const row = await database.system.selectFrom('review_document').select('sha256').executeTakeFirstOrThrow();
	const hash = parseFileHash(row.sha256);
	if (hash) await files.remove(hash);
	const wrong = await findings('wrong', { LATERAL_DEMO: 'yes' });
	expect(wrong).toContain('appointment');
	expect(wrong).toContain('finding');
	expect(wrong).toContain('A stranger can see rows of: programme');
	expect(wrong).toContain('broken at entry 2');
	expect(wrong).toContain('1 shared documents have no file');
});

test('a real programme in demo mode and a mail server that does not answer are wrong', async () => {
	await database.system.updateTable('programme').set({ fictional: false }).execute();
	expect(await findings('wrong', { LATERAL_DEMO: 'yes' })).toContain('anyone may continue as anyone');
	expect(await findings('wrong', { SMTP_URL: 'smtp://127.0.0.1:9' })).toContain('mail server');
});

test('it sees that calendars and reminders have not been looked after', async () => {
	expect(await findings('ok')).toContain('The standing jobs have not run yet');
	const jobs = openJobs(database, urlOfTestDatabase(database));
	await jobs.start();
	await jobs.every('diary', '0 0 1 1 *', () => Promise.resolve());
	await jobs.stop();
	expect(await findings('ok')).toContain('Calendars and reminders: not run yet.');
	await sql`insert into pgboss.job (name, state, completed_on) values ('diary', 'completed', now() - interval '5 hours')`.execute(
		database.system,
	);
	expect(await findings('look')).toContain('Calendars and reminders last ran 5 hours ago.');
});

test('not ready without jobs or migrations', async () => {
	const standing = (): readonly string[] => ['tidy', 'diary'];
	const jobs = { state: () => 'running', standing } as never;
	expect(await readiness({ database, jobs })).toEqual({ database: true, migrations: true, jobs: true });
	const broken = { state: () => 'broken', standing } as never;
	expect(await readiness({ database, jobs: broken })).toMatchObject({ jobs: false });
	const half = { state: () => 'running', standing: () => ['tidy'] } as never;
	expect(await readiness({ database, jobs: half })).toMatchObject({ jobs: false });
	await sql`delete from kysely_migration where name like '0004%'`.execute(database.system);
	expect(await readiness({ database, jobs })).toMatchObject({ database: true, migrations: false });
});
