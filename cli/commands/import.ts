/** Why: `lateral import` opens the house and lets the import's own command do the rest. */
import { openHouse } from '../../src/open-house.server.ts';
import { importUsages, isUnderstood, run } from '../import-files.ts';
import { help, usageFault } from './help.ts';
import { settings, wrongSetting } from './settings.ts';

/** Imports what its first word names: the register of schools or their published results. */
export async function importCommand(args: readonly string[]): Promise<number> {
	const [what, ...rest] = args;
	if (what === '--help' || what === '-h') return help();
	if (what !== 'register' && what !== 'results') {
		return usageFault('import needs to know what: import register FILE… or import results FILE…');
	}
	if (rest.includes('--help') || rest.includes('-h')) {
		process.stdout.write(importUsages[what]);
		return 0;
	}
	if (!isUnderstood(what, rest)) {
		process.stderr.write(importUsages[what]);
		return 2;
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
