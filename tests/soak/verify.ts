/** Why: afterwards the database itself is asked, not the program that was killed. */
import { sql } from 'kysely';
import { verifyChains } from '#lib/platform/audit/index.server.ts';
import { openDatabase, type DatabasePlace } from '#lib/platform/database/index.server.ts';
import type { Ground } from './ground.ts';

interface Stored {
	readonly id: string;
	readonly seen: string;
	readonly entries: number;
}

/** Every fault found: notes acknowledged and missing or changed, doubled notes, notes without their one audit entry, broken chains. */
export async function verify(
	place: DatabasePlace,
	ground: Ground,
	acknowledged: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
	const database = await openDatabase(place);
	try {
		const { rows } = await sql<Stored>`
			select n.id, n.seen, (select count(*)::int from audit_event e where e.programme_id = n.programme_id
				and e.payload::jsonb -> 'detail' ->> 'note' = n.id::text and e.verb = 'evidence.write') as entries
			from evidence_note n where n.programme_id = ${ground.programmeId}`.execute(database.system);
		const stored = new Map(rows.map((row) => [row.id, row]));
		const faults: string[] = [];
		for (const [id, text] of acknowledged) {
			const row = stored.get(id);
			if (!row) faults.push(`The note ${id} was acknowledged and is missing.`);
			else if (row.seen !== text) faults.push(`The note ${id} is not what was written.`);
		}
		const texts = new Set(rows.map((row) => row.seen));
		if (texts.size !== rows.length) faults.push(`${String(rows.length - texts.size)} notes are there twice.`);
		for (const row of rows)
			if (row.entries !== 1) faults.push(`The note ${row.id} has ${String(row.entries)} audit entries.`);
		if (rows.length !== acknowledged.size)
			faults.push(`${String(rows.length)} notes are there and ${String(acknowledged.size)} were acknowledged.`);
		const chains = await verifyChains(database);
		if (chains.length === 0) faults.push('There is no audit chain.');
		for (const chain of chains)
			if (chain.status === 'broken') faults.push(`The audit chain is broken at ${String(chain.seq)}: ${chain.why}.`);
		return faults;
	} finally {
		await database.close();
	}
}
