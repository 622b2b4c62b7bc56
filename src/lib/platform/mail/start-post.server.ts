/** Why: mail goes out within a second of what caused it, from whichever process looks first. */
import { createTransport } from 'nodemailer';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { Jobs } from '#lib/platform/jobs/index.server.ts';
import { claimMail, mailQueue } from './claim-mail.server.ts';
import { deliverMail } from './deliver-mail.server.ts';

/** The post round of this process. */
export interface Post {
	readonly stop: () => Promise<void>;
}

/** What the post needs. `firstWait` is the seconds before a first retry. */
export interface PostParts {
	readonly database: Database;
	readonly jobs: Jobs;
	readonly smtpUrl: string;
	readonly from: string;
	readonly now: () => Date;
	readonly firstWait?: number;
	readonly retries?: number;
}

/** Between two looks at the outbox, in milliseconds. */
const round = 500;

/** Looks at the outbox twice a second and sends what is there. */
export async function startPost({
	database,
	jobs,
	smtpUrl,
	from,
	now,
	firstWait = 30,
	retries = 14,
}: PostParts): Promise<Post> {
	const transport = createTransport({
		url: smtpUrl,
		pool: true,
		maxConnections: 3,
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 20_000,
	});
	await jobs.serve({
		name: mailQueue,
		retries,
		firstWait,
		work: (run) => deliverMail({ database, transport, from, now }, run),
	});
	let stopped = false;
	let looking: Promise<void> = Promise.resolve();
	let failing = false;
	const look = async (): Promise<void> => {
		try {
			while ((await claimMail(database, jobs, now())) > 0) jobs.nudge(mailQueue);
			failing = false;
		} catch (cause) {
			if (!failing && !stopped) console.error('The outbox could not be read and will be tried again.', cause);
			failing = true;
		}
	};
	const timer = setInterval(() => {
		if (!stopped) looking = looking.then(look);
	}, round);
	return {
		stop: async () => {
			stopped = true;
			clearInterval(timer);
			await looking;
			transport.close();
		},
	};
}
