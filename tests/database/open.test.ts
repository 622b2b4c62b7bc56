/** Why: tests lean on these databases being fresh, migrated and behind the second wall. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { isMigrated } from '#lib/platform/database/index.server.ts';
import { openTestDatabase } from './open.ts';

test('two test databases are migrated, apart from each other, and hide their rows from a stranger', async () => {
	const [first, second] = [await openTestDatabase(), await openTestDatabase()];
	try {
		expect(await isMigrated(first)).toBe(true);
		await first.system
			.insertInto('person')
			.values({ id: '01900000-0000-7000-8000-000000000001', name: 'Siân', email: 's@example.org' })
			.execute();
		expect(await second.system.selectFrom('person').select('id').execute()).toEqual([]);
		const seen = await first.asViewer({}, (tx) => sql`select id from person`.execute(tx));
		expect(seen.rows).toEqual([]);
	} finally {
		await first.close();
		await second.close();
	}
});
