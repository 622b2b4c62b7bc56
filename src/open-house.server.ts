/** Why: the one place where the parts are put together; the web server and the command line both start here. */
import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyPolicies } from '#lib/access/index.server.ts';
import type { Clock } from '#lib/kernel/index.ts';
import { openClock } from '#lib/platform/clock.server.ts';
import type { Config } from '#lib/platform/config/index.ts';
import { isMigrated, migrate, type Database } from '#lib/platform/database/index.server.ts';
import { fileStoreIn, type FileStore } from '#lib/platform/files/index.server.ts';
import { openJobs, type Jobs } from '#lib/platform/jobs/index.server.ts';
import { createAuth, type Auth } from '#lib/platform/sign-in/index.server.ts';
import { openData } from './open-data.server.ts';
import { originOf } from './origin-of.ts';
import { refuseDemoOnRealData } from './refuse-demo.server.ts';
import { sendLink } from './send-link.server.ts';

/** Everything a running Lateral holds. */
export interface House {
	readonly config: Config;
	readonly origin: string;
	readonly clock: Clock;
	readonly database: Database;
	readonly files: FileStore;
	readonly auth: Auth;
	/** Stopped until `runHouse` starts them. */
	readonly jobs: Jobs;
	readonly close: () => Promise<void>;
}

/**
 * Opens the database (bringing it to the newest schema and policies), the files and sign-in. Throws `FolderInUse` when
 * another process has the embedded database, and `RealDataRefused` when a demonstration was to run on real schools.
 */
export async function openHouse(config: Config): Promise<House> {
	const { database, close } = await openData(config);
	try {
		// Asking first makes an ordinary start a second faster on the embedded database.
		if (!(await isMigrated(database).catch(() => false))) await migrate(database);
		await applyPolicies(database);
		if (config.LATERAL_DEMO) await refuseDemoOnRealData(database);
		const clock = openClock(config.LATERAL_CLOCK_FILE);
		const origin = originOf(config);
		const auth = createAuth({
			database: database.system,
			config,
			origin,
			secret: config.LATERAL_SECRET ?? (await ownSecret(config.LATERAL_DATA)),
			sendLink: (email, token) => sendLink(database, clock, origin, email, token),
		});
		const jobs = openJobs(database, config.DATABASE_URL);
		return { config, origin, clock, database, files: fileStoreIn(config.LATERAL_DATA), auth, jobs, close };
	} catch (cause) {
		await close();
		throw cause;
	}
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
