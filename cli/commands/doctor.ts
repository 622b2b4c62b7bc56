/** Why: one command to run before asking anyone for help. */
import { createInterface } from 'node:readline';
import { openClock } from '#lib/platform/clock.server.ts';
import { examine } from '../../src/doctor.server.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { openData } from '../../src/open-data.server.ts';
import { askRunning, isRunning } from './ask-running.ts';
import { usageFault } from './help.ts';
import { settings, wrongSetting } from './settings.ts';

/** Prints one line for each finding, with how to mend it. Gives 1 when something is wrong. */
export async function doctor(args: readonly string[]): Promise<number> {
	if (args.length > 0) return usageFault('doctor takes nothing after it.');
	const config = settings();
	if (!config) return wrongSetting;
	const tally = { ok: 0, look: 0, wrong: 0 };
	const print = ({ level, what, mend }: Finding): void => {
		tally[level] += 1;
		process.stdout.write(`${level.padEnd(5)}  ${what}\n${mend === undefined ? '' : `       ${mend}\n`}`);
	};
	print({ level: 'ok', what: 'The settings can be used.' });
	if (await isRunning(config)) {
		print({ level: 'ok', what: 'Lateral is running; it looked itself over.' });
		for await (const line of createInterface({ input: await askRunning(config, '/doctor') }))
			print(JSON.parse(line) as Finding);
	} else {
		const { database, close } = await openData(config);
		try {
			for await (const finding of examine(config, database, openClock(config.LATERAL_CLOCK_FILE))) print(finding);
		} finally {
			await close();
		}
	}
	process.stdout.write(`\n${String(tally.ok)} ok, ${String(tally.look)} to look at, ${String(tally.wrong)} wrong\n`);
	return tally.wrong === 0 ? 0 : 1;
}
