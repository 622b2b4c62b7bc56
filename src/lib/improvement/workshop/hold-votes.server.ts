/** Why: no vote may slip in after the result is on the wall, on either engine; votes share this lock, a change of stage takes it alone. */
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** Waits until no change of stage is under way and holds off the next one until the transaction ends. */
export async function shareStage(tx: Transaction, workshopId: string): Promise<void> {
	await sql`select pg_advisory_xact_lock_shared(hashtext(${workshopId}))`.execute(tx);
}

/** Waits for the votes that are being written and holds off new ones until the transaction ends. */
export async function holdStage(tx: Transaction, workshopId: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext(${workshopId}))`.execute(tx);
}
