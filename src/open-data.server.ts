/** Why: some commands need the database and nothing else, of whatever age it is. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#lib/platform/config/index.ts';
import { openDatabase, type Database, type DatabasePlace } from '#lib/platform/database/index.server.ts';
import { holdFolder } from '#lib/platform/folder/index.server.ts';

/** Where the settings say the data lives. */
export function placeOf(config: Config): DatabasePlace {
	return config.DATABASE_URL === undefined
		? { kind: 'pglite', folder: join(config.LATERAL_DATA, 'database') }
		: { kind: 'postgres', url: config.DATABASE_URL, connections: config.DATABASE_CONNECTIONS };
}

/** Opens the database alone, without bringing it up to date; an embedded one is held until it is closed. Throws `FolderInUse`. */
export async function openData(
	config: Config,
): Promise<{ readonly database: Database; readonly close: () => Promise<void> }> {
	await mkdir(config.LATERAL_DATA, { recursive: true, mode: 0o700 });
	const place = placeOf(config);
	const held = place.kind === 'pglite' ? await holdFolder(config.LATERAL_DATA) : undefined;
	try {
		const database = await openDatabase(place);
		return {
			database,
			close: async () => {
				await database.close();
				await held?.release();
			},
		};
	} catch (cause) {
		await held?.release();
		throw cause;
	}
}
