/** Why: anyone can look at a whole programme in a minute, without an account and without real schools. */
import { fillDemo } from '../../demo/fill-demo.ts';
import { serve } from '../serve.ts';
import { usageFault } from './help.ts';
import { settings, wrongSetting } from './settings.ts';

/** Fills a fictional programme, unless it is there, and runs it. Refuses a database with a real programme. */
export async function demo(args: readonly string[]): Promise<number> {
	if (args.length > 0) return usageFault('demo takes nothing after it; settings come from the environment.');
	process.env['LATERAL_DEMO'] = 'yes';
	const config = settings();
	if (!config) return wrongSetting;
	return serve(config, async (house) => {
		await fillDemo(house);
		process.stdout.write('Everything here is fictional. On the sign-in page, continue as any of the people.\n');
	});
}
