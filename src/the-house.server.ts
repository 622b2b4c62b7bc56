/** Why: a process opens its database once, at the start or at the first request, and closes it when it is told to stop. */
import { readConfig } from '#lib/platform/config/index.ts';
import { openHouse, type House } from './open-house.server.ts';

let opened: Promise<House> | undefined;

/** The house of this process. A wrong setting ends the process with a message that names it. */
export function theHouse(): Promise<House> {
	opened ??= open();
	return opened;
}

async function open(): Promise<House> {
	const read = readConfig(process.env);
	if (!read.ok) {
		for (const { setting, message } of read.problems) console.error(`${setting} ${message}.`);
		process.exit(78);
	}
	const house = await openHouse(read.config);
	process.once('sveltekit:shutdown', () => void house.close());
	return house;
}
