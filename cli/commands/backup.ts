/** Why: one file to keep safe, taken while people work. */
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { checkBackup, streamBackup, writeBackup } from '#lib/platform/backup/index.server.ts';
import { isMigrated } from '#lib/platform/database/index.server.ts';
import { fileStoreIn } from '#lib/platform/files/index.server.ts';
import { openData } from '../../src/open-data.server.ts';
import { askRunning, isRunning } from './ask-running.ts';
import { usageFault } from './help.ts';
import { settings, wrongSetting } from './settings.ts';

/** Writes the backup, reads it back whole, and says what it holds. */
export async function backup(args: readonly string[]): Promise<number> {
	const [name, ...more] = args;
	if (name === undefined || name.startsWith('-') || more.length > 0)
		return usageFault('backup needs the name of the file to write.');
	const config = settings();
	if (!config) return wrongSetting;
	const path = resolve(name);
	let size: number;
	if (await isRunning(config)) {
		size = await writeBackup(path, async (destination) => pipeline(await askRunning(config, '/backup'), destination));
	} else {
		const { database, close } = await openData(config);
		try {
			if (!(await isMigrated(database).catch(() => false))) {
				process.stderr.write(
					'There is nothing to back up here: this place holds no database of this program. Look at LATERAL_DATA and DATABASE_URL.\n',
				);
				return 1;
			}
			const parts = {
				database,
				files: fileStoreIn(config.LATERAL_DATA),
				aside: config.LATERAL_DATA,
				madeAt: new Date(),
			};
			size = await writeBackup(path, (destination) => streamBackup(parts, destination));
		} finally {
			await close();
		}
	}
	const check = await checkBackup(path);
	if (check.status !== 'whole') {
		process.stderr.write(
			`The backup was written but does not read back whole (${check.status}). Do not rely on ${name}.\n`,
		);
		return 1;
	}
	const megabytes = (size / 1_000_000).toFixed(1);
	process.stdout.write(
		`${name}: ${String(check.rows)} rows and ${String(check.files)} uploaded files, ${megabytes} MB, read back whole.\n`,
	);
	return 0;
}
