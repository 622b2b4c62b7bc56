/** Why: a process opens its database once, at the start or at the first request, whichever copy of this module asks. */
import { readConfig } from '#lib/platform/config/index.ts';
import { openHouse, type House } from './open-house.server.ts';
import { runHouse } from './run-house.server.ts';

/** The command line imports the built server and needs the house that it opened, so the house is kept by the process. */
const kept: { [key: symbol]: Promise<House> | undefined } = globalThis as object;
const key = Symbol.for('lateral.house');

/** The house of this process. A wrong setting ends the process with a message that names it. */
export function theHouse(): Promise<House> {
	return (kept[key] ??= open());
}

async function open(): Promise<House> {
	const read = readConfig(process.env);
	if (!read.ok) {
		for (const { setting, message } of read.problems) console.error(`${setting} ${message}.`);
		process.exit(78);
	}
	try {
		return await runHouse(await openHouse(read.config));
	} catch (cause) {
		if (cause instanceof Error && (cause.name === 'FolderInUse' || cause.name === 'RealDataRefused'))
			console.error(cause.message);
		else console.error('Lateral could not open its data.', cause);
		process.exit(1);
	}
}
