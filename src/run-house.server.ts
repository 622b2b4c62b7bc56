/** Why: the process that serves people also sends the mail, keeps the jobs and answers the command line; other processes do not. */
import { runDiary } from '#lib/diary/index.server.ts';
import { streamBackup } from '#lib/platform/backup/index.server.ts';
import { followClock } from '#lib/platform/clock.server.ts';
import { openControlSocket } from '#lib/platform/folder/index.server.ts';
import { tidy } from '#lib/platform/jobs/index.server.ts';
import { startPost } from '#lib/platform/mail/index.server.ts';
import { examine } from './doctor.server.ts';
import type { House } from './open-house.server.ts';

/** Starts jobs, post and control socket. The house that comes back stops them, in the right order, when it is closed. */
export async function runHouse(house: House): Promise<House> {
	const { config, database, files, jobs, clock } = house;
	await jobs.start();
	await jobs.every('tidy', '20 3 * * *', () => tidy(database, clock.now()));
	await jobs.every('diary', '* * * * *', async () => {
		await runDiary(database, { now: clock.now(), origin: house.origin, from: config.MAIL_FROM });
	});
	// Whoever moves time in a demonstration sees at once what that day brings.
	const hasten = (): void =>
		void jobs.hasten('diary').catch((cause: unknown) => console.error('The diary did not follow the clock.', cause));
	const letGo = config.LATERAL_CLOCK_FILE === undefined ? undefined : followClock(config.LATERAL_CLOCK_FILE, hasten);
	const post =
		config.SMTP_URL === undefined
			? undefined
			: await startPost({ database, jobs, smtpUrl: config.SMTP_URL, from: config.MAIL_FROM, now: () => clock.now() });
	const aside = config.LATERAL_DATA;
	const socket =
		config.DATABASE_URL === undefined
			? await openControlSocket(config.LATERAL_DATA, {
					'/backup': (response) => streamBackup({ database, files, aside, madeAt: clock.now() }, response),
					'/doctor': async (response) => {
						for await (const finding of examine(config, database, clock))
							response.write(`${JSON.stringify(finding)}\n`);
						response.end();
					},
				})
			: undefined;
	return {
		...house,
		close: async () => {
			letGo?.();
			await socket?.close();
			await post?.stop();
			await jobs.stop();
			await house.close();
		},
	};
}
