/** Why: the other half of a backup, with every check said aloud. */
import { access } from 'node:fs/promises';
import { applyPolicies } from '#lib/access/index.server.ts';
import { restoreBackup, type Restored, type RestoreOutcome } from '#lib/platform/backup/index.server.ts';
import { fileStoreIn } from '#lib/platform/files/index.server.ts';
import { openData } from '../../src/open-data.server.ts';
import { usageFault } from './help.ts';
import { settings, wrongSetting } from './settings.ts';

type Refused = Exclude<RestoreOutcome, Restored>;

function sentenceFor(name: string, outcome: Refused): string {
	switch (outcome.status) {
		case 'not-a-backup':
			return `${name} is not a backup of Lateral.`;
		case 'newer-format':
			return `${name} was made by a newer Lateral. Update this program first.`;
		case 'damaged':
			return `${name} is damaged: ${outcome.why}. Nothing was taken in. Use another backup.`;
		case 'newer-schema':
			return `${name} was made by a newer Lateral (${outcome.unknown.join(', ')}). Update this program first.`;
		case 'not-empty':
			return `This place is not empty (${outcome.found}), and a backup is taken into an empty one only. Name a new folder in LATERAL_DATA, or a new database in DATABASE_URL.`;
		case 'other-schema':
			return `${name} holds a table that this program does not know in that form: ${outcome.table}. Nothing was taken in.`;
	}
}

function account(name: string, done: Restored): string {
	const broken = done.chains.filter((chain) => chain.status === 'broken');
	const entries = done.chains.reduce((sum, chain) => sum + (chain.status === 'whole' ? chain.entries : 0), 0);
	const lines = [
		`${name}, made ${done.madeAt}:`,
		`  ${String(done.rows)} rows in ${String(done.tables)} tables`,
		`  ${String(done.files)} uploaded files, each with its checksum; ${String(done.documents.sound)} shared documents have theirs`,
		broken.length === 0
			? `  ${String(done.chains.length)} audit chains are whole: ${String(entries)} entries`
			: `  AUDIT CHAINS BROKEN: ${broken.map((chain) => chain.programmeId).join(', ')}`,
	];
	const lost = done.documents.missing.length + done.documents.damaged.length;
	if (lost > 0) lines.push(`  ${String(lost)} SHARED DOCUMENTS HAVE NO SOUND FILE`);
	if (done.heldMails > 0)
		lines.push(`  ${String(done.heldMails)} mails had not gone when it was made; they are kept but will not be sent`);
	return `${lines.join('\n')}\n`;
}

/** Takes a backup into the empty place that the settings name. */
export async function restore(args: readonly string[]): Promise<number> {
	const [name, ...more] = args;
	if (name === undefined || name.startsWith('-') || more.length > 0)
		return usageFault('restore needs the name of the backup file.');
	const config = settings();
	if (!config) return wrongSetting;
	try {
		await access(name);
	} catch {
		process.stderr.write(`There is no file ${name}, or it may not be read.\n`);
		return 1;
	}
	const { database, close } = await openData(config);
	try {
		const outcome = await restoreBackup(name, database, fileStoreIn(config.LATERAL_DATA));
		if (outcome.status !== 'restored') {
			process.stderr.write(`${sentenceFor(name, outcome)}\n`);
			return 1;
		}
		await applyPolicies(database);
		process.stdout.write(account(name, outcome));
		const sound =
			outcome.chains.every((chain) => chain.status === 'whole') &&
			outcome.documents.missing.length + outcome.documents.damaged.length === 0;
		return sound ? 0 : 1;
	} finally {
		await close();
	}
}
