/** Why: whoever hosts Lateral can ask it at any time whether all is well, and is told how to mend what is not. */
import type { Clock } from '#lib/kernel/index.ts';
import { verifyChains } from '#lib/platform/audit/index.server.ts';
import { checkDocuments } from '#lib/platform/backup/index.server.ts';
import type { Config } from '#lib/platform/config/index.ts';
import { isMigrated, type Database } from '#lib/platform/database/index.server.ts';
import { fileStoreIn } from '#lib/platform/files/index.server.ts';
import { lookAtFolder, lookAtNode } from './doctor/machine.server.ts';
import { lookAtClock, lookAtServer } from './doctor/database.server.ts';
import { lookAtJobs } from './doctor/jobs.server.ts';
import { lookAtMail } from './doctor/mail.server.ts';
import { lookAtPolicies } from './doctor/policies.server.ts';
import { lookAtProgrammes } from './doctor/programmes.server.ts';
import { ok, wrong, type Finding } from './doctor/finding.ts';

/** Looks at everything, one finding after the other, and changes nothing. The database may be of any age. */
export async function* examine(config: Config, database: Database, clock: Clock): AsyncGenerator<Finding> {
	yield lookAtNode(process.versions.node);
	yield* await lookAtFolder(config.LATERAL_DATA);
	yield* await lookAtServer(database);
	const migrated = await isMigrated(database).catch(() => false);
	if (!migrated) {
		yield wrong('The database is not at this program’s schema.', 'Run: npm run lateral -- migrate');
		return;
	}
	yield ok('Every migration has run.');
	yield* await lookAtPolicies(database);
	for (const chain of await verifyChains(database)) {
		yield chain.status === 'whole'
			? ok(`The audit chain ${chain.programmeId} is whole: ${String(chain.entries)} entries.`)
			: wrong(
					`The audit chain ${chain.programmeId} is broken at entry ${String(chain.seq)}: ${chain.why}.`,
					'Someone changed the log outside Lateral, or the disk is failing. Keep a copy of the data as it is, then restore the last backup whose chain was whole.',
				);
	}
	const documents = await checkDocuments(database, fileStoreIn(config.LATERAL_DATA));
	const bad = [...documents.missing, ...documents.damaged];
	yield bad.length === 0
		? ok(`Every shared document has its file: ${String(documents.sound)}.`)
		: wrong(
				`${String(documents.missing.length)} shared documents have no file, ${String(documents.damaged.length)} have a changed one: ${bad.slice(0, 3).join(', ')}.`,
				'Bring the folder files/ of the data folder back from a backup.',
			);
	yield await lookAtClock(database, clock.now());
	yield* await lookAtJobs(database);
	yield* await lookAtMail(config, database);
	yield* await lookAtProgrammes(config, database);
}
