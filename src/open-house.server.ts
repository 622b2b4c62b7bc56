/** Why: the one place where the parts are put together; the web server and the command line both start here. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyPolicies } from '#lib/access/index.server.ts';
import type { Clock } from '#lib/kernel/index.ts';
import { openClock } from '#lib/platform/clock.server.ts';
import type { Config } from '#lib/platform/config/index.ts';
import { migrate, openDatabase, type Database, type DatabasePlace } from '#lib/platform/database/index.server.ts';
import { fileStoreIn, type FileStore } from '#lib/platform/files/index.server.ts';
import { queueMail } from '#lib/platform/mail/index.server.ts';
import { createAuth, type Auth } from '#lib/platform/sign-in/index.server.ts';
import { m } from '#lib/paraglide/messages.js';

/** Everything a running Lateral holds. */
export interface House {
	readonly config: Config;
	readonly origin: string;
	readonly clock: Clock;
	readonly database: Database;
	readonly files: FileStore;
	readonly auth: Auth;
	readonly close: () => Promise<void>;
}

/** Where the settings say the data lives. */
export function placeOf(config: Config): DatabasePlace {
	return config.DATABASE_URL === undefined
		? { kind: 'pglite', folder: join(config.LATERAL_DATA, 'database') }
		: { kind: 'postgres', url: config.DATABASE_URL, connections: config.DATABASE_CONNECTIONS };
}

/** Opens the database (bringing it to the newest schema and policies), the files and sign-in. */
export async function openHouse(config: Config): Promise<House> {
	await mkdir(config.LATERAL_DATA, { recursive: true });
	const database = await openDatabase(placeOf(config));
	await migrate(database);
	await applyPolicies(database);
	const clock = openClock(config.LATERAL_CLOCK_FILE);
	const origin = config.ORIGIN ?? `http://localhost:${config.PORT}`;
	const auth = createAuth({
		database: database.system,
		config,
		origin,
		secret: config.LATERAL_SECRET ?? (await ownSecret(config.LATERAL_DATA)),
		sendLink: (email, token) => sendLink(database, clock, origin, email, token),
	});
	return {
		config,
		origin,
		clock,
		database,
		files: fileStoreIn(config.LATERAL_DATA),
		auth,
		close: () => database.close(),
	};
}

async function ownSecret(folder: string): Promise<string> {
	const file = join(folder, 'secret');
	const kept = await readFile(file, 'utf8').catch(() => undefined);
	if (kept !== undefined && kept.trim().length >= 32) return kept.trim();
	const made = randomBytes(48).toString('base64url');
	await writeFile(file, `${made}\n`, { mode: 0o600 });
	await chmod(file, 0o600);
	return made;
}

async function sendLink(database: Database, clock: Clock, origin: string, email: string, token: string): Promise<void> {
	const person = await database.system
		.selectFrom('person')
		.select(['id', 'name', 'language'])
		.where('email', '=', email)
		.executeTakeFirst();
	if (!person) return;
	const locale = person.language;
	const link = `${origin}/sign-in/link?token=${encodeURIComponent(token)}`;
	await queueMail(
		database.system,
		{
			to: email,
			language: locale,
			personId: person.id,
			subject: m.mail_link_subject({}, { locale }),
			body: m.mail_link_body({ name: person.name, link }, { locale }),
		},
		clock.now(),
	);
}
