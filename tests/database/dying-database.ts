/** Why: a process that is killed leaves its transaction unfinished; tests need one that always is. */
import { Database, type Transaction } from '#lib/platform/database/index.server.ts';

/** The same database in a process that dies at the end of its first transaction as the owner, before it is stored. */
export class DyingDatabase extends Database {
	override async asSystem<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
		return super.asSystem(async (transaction) => {
			await work(transaction);
			throw new Error('killed');
		});
	}
}
