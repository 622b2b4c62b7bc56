/** Why: `lateral import register` opens the house and lets the register's own command do the rest. */
import { openHouse } from '../../src/open-house.server.ts';
import { run } from '../import-register.ts';
import { usageFault } from './help.ts';
import { settings, wrongSetting } from './settings.ts';

/** Imports what its first word names; there is one thing so far. */
export async function importCommand(args: readonly string[]): Promise<number> {
	const [what, ...rest] = args;
	if (what !== 'register') return usageFault('import needs to know what: import register FILE…');
	const config = settings();
	if (!config) return wrongSetting;
	const house = await openHouse(config);
	try {
		return await run(rest, house.database);
	} finally {
		await house.close();
	}
}
