/** Why: `lateral import` opens the house and lets the import's own command do the rest. */
import { openHouse } from '../../src/open-house.server.ts';
import { run } from '../import-files.ts';
import { usageFault } from './help.ts';
import { settings, wrongSetting } from './settings.ts';

/** Imports what its first word names: the register of schools or their published results. */
export async function importCommand(args: readonly string[]): Promise<number> {
	const [what, ...rest] = args;
	if (what !== 'register' && what !== 'results') {
		return usageFault('import needs to know what: import register FILE… or import results FILE…');
	}
	const config = settings();
	if (!config) return wrongSetting;
	const house = await openHouse(config);
	try {
		return await run(what, rest, house.database);
	} finally {
		await house.close();
	}
}
