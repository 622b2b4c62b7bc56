/** Why: the running program holds the embedded database, so a command that needs it asks through the data folder's socket. */
import { request, type IncomingMessage } from 'node:http';
import type { Config } from '#lib/platform/config/index.ts';
import { controlSocketOf, holderOf, noteIn } from '#lib/platform/folder/index.server.ts';

/** True when another live process holds the embedded database of these settings. */
export async function isRunning(config: Config): Promise<boolean> {
	return config.DATABASE_URL === undefined && (await holderOf(noteIn(config.LATERAL_DATA))) !== undefined;
}

/** Asks the running program; gives its answer as it comes. Throws when it does not answer or refuses. */
export function askRunning(config: Config, address: string): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		const asked = request({ socketPath: controlSocketOf(config.LATERAL_DATA), path: address }, (answer) => {
			if (answer.statusCode === 200) resolve(answer);
			else reject(new Error(`The running Lateral answered ${String(answer.statusCode)}.`));
		});
		asked.once('error', (cause) => {
			reject(
				new Error(
					'Lateral is running on this data folder but does not answer. Run this command as the same user, on the same machine.',
					{ cause },
				),
			);
		});
		asked.end();
	});
}
