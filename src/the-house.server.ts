/** Why: a process opens its database once, at the start or at the first request, whichever copy of this module asks. */
import { readConfig } from '#lib/platform/config/index.ts';
import { openHouse, type House } from './open-house.server.ts';
import { runHouse } from './run-house.server.ts';

/** The command line imports the built server and needs the house that it opened, so the process keeps it here. */
const kept: Record<symbol, Promise<House> | undefined> = globalThis;

const houseKey = Symbol.for('lateral.house');

/** The house of this process. A wrong setting ends the process with a message that names it. */
export function theHouse(): Promise<House> {
	return (kept[houseKey] ??= open());
}

async function open(): Promise<House> {
	const read = readConfig(process.env);
	if (!read.ok) {
		for (const { setting, message } of read.problems) console.error(`${setting} ${message}.`);
		process.exit(78);
	}
	try {
		const house = await openHouse(read.config);
		return await runHouse(house);
	} catch (cause) {
		const expected = cause instanceof Error && ['FolderInUse', 'RealDataRefused'].includes(cause.name);
		console.error(expected ? cause.message : 'Lateral could not open its data.', expected ? '' : cause);
		process.exit(1);
	}
}
