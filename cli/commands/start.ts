/** Why: `lateral start` is the program for real work: it opens everything, says when it is ready and stops without losing a request. */
import type { House } from '../../src/open-house.server.ts';
import { serve } from '../serve.ts';
import { usageFault } from './help.ts';
import { settings, wrongSetting } from './settings.ts';

async function warn({ config, database }: House): Promise<void> {
	const say = (sentence: string): void => void process.stderr.write(`Note: ${sentence}\n`);
	if (config.LATERAL_DEMO) return;
	if (config.SMTP_URL === undefined)
		say('SMTP_URL is not set, so no mail is sent and nobody can sign in by e-mail link.');
	if (config.ORIGIN === undefined) say('ORIGIN is not set, so links in mails lead to this machine only.');
	const fictional = await database.system
		.selectFrom('programme')
		.select('name')
		.where('fictional', '=', true)
		.executeTakeFirst();
	if (fictional)
		say(`this database holds the fictional programme “${fictional.name}”. For real work, begin with an empty one.`);
}

/** Runs Lateral until it is told to stop. */
export async function start(args: readonly string[]): Promise<number> {
	if (args.length > 0) return usageFault('start takes nothing after it; settings come from the environment.');
	const config = settings();
	if (!config) return wrongSetting;
	return serve(config, warn);
}
