/** Why: a careful host brings the database up to date before the new program serves anyone. */
import { applyPolicies } from '#lib/access/index.server.ts';
import { migrate } from '#lib/platform/database/index.server.ts';
import { openData } from '../../src/open-data.server.ts';
import { usageFault } from './help.ts';
import { settings, wrongSetting } from './settings.ts';

/** Runs the migrations that are missing and writes the policies. */
export async function migrateCommand(args: readonly string[]): Promise<number> {
	if (args.length > 0) return usageFault('migrate takes nothing after it.');
	const config = settings();
	if (!config) return wrongSetting;
	const { database, close } = await openData(config);
	try {
		const ran = await migrate(database);
		await applyPolicies(database);
		process.stdout.write(
			ran.length === 0 ? 'The database is up to date.\n' : `Ran ${ran.join(', ')}. The database is up to date.\n`,
		);
		return 0;
	} finally {
		await close();
	}
}
