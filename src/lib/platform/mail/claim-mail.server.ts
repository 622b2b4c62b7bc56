/** Why: a mail is taken by one process only, and the job that sends it is stored together with that fact. */
import type { Database } from '#lib/platform/database/index.server.ts';
import type { Jobs } from '#lib/platform/jobs/index.server.ts';

/** The queue that sends mail. */
export const mailQueue = 'send-mail';

/** Takes up to 100 waiting mails and queues a job for each, in one transaction. Gives how many. */
export async function claimMail(database: Database, jobs: Jobs, now: Date): Promise<number> {
	return database.asSystem(async (transaction) => {
		const taken = await transaction
			.updateTable('mail')
			.set({ claimed_at: now })
			.where('id', 'in', (from) =>
				from
					.selectFrom('mail')
					.select('id')
					.where('sent_at', 'is', null)
					.where('claimed_at', 'is', null)
					.where('failure', 'is', null)
					.orderBy('created_at')
					.limit(100)
					.forUpdate()
					.skipLocked(),
			)
			.returning('id')
			.execute();
		await jobs.add(
			transaction,
			mailQueue,
			taken.map((row) => row.id),
		);
		return taken.length;
	});
}
