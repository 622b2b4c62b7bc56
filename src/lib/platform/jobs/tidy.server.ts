/** Why: sign-ins, links and counts that have run out are of no use to anyone but a thief. */
import type { Database } from '#lib/platform/database/index.server.ts';

const day = 86_400_000;

/** Deletes what has run out: sign-ins, links, counted attempts, and the text of mail sent 30 days ago. */
export async function tidy(database: Database, now: Date): Promise<void> {
	await database.system.deleteFrom('session').where('expires_at', '<', now).execute();
	await database.system.deleteFrom('verification').where('expires_at', '<', now).execute();
	await database.system
		.deleteFrom('attempt')
		.where('window_start', '<', new Date(now.getTime() - day))
		.execute();
	await database.system
		.updateTable('mail')
		.set({ body: '', attachments: '[]' })
		.where('sent_at', '<', new Date(now.getTime() - 30 * day))
		.where('body', '<>', '')
		.execute();
}
