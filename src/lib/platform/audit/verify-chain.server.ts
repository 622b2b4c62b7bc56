/** Why: a log that cannot be checked is only a promise. */
import { createHash } from 'node:crypto';
import type { Database } from '#lib/platform/database/index.server.ts';

/** The state of one programme's chain: whole, or the first entry that does not follow from the one before it. */
export type ChainCheck =
	| { readonly status: 'whole'; readonly programmeId: string; readonly entries: number }
	| { readonly status: 'broken'; readonly programmeId: string; readonly seq: number; readonly why: string };

const page = 5000;

/** Recomputes every chain from its first entry, a page at a time, and compares each hash, each number and the head. */
export async function verifyChains(database: Database): Promise<readonly ChainCheck[]> {
	const heads = await database.system.selectFrom('audit_head').selectAll().orderBy('programme_id').execute();
	const checks: ChainCheck[] = [];
	for (const head of heads) checks.push(await verifyOne(database, head));
	return checks;
}

async function verifyOne(
	database: Database,
	head: { readonly programme_id: string; readonly seq: number; readonly hash: string },
): Promise<ChainCheck> {
	let hash = '';
	let seq = 0;
	const broken = (at: number, why: string): ChainCheck => ({
		status: 'broken',
		programmeId: head.programme_id,
		seq: at,
		why,
	});
	for (;;) {
		const rows = await database.system
			.selectFrom('audit_event')
			.select(['seq', 'at', 'verb', 'payload', 'hash'])
			.where('programme_id', '=', head.programme_id)
			.where('seq', '>', seq)
			.orderBy('seq')
			.limit(page)
			.execute();
		for (const row of rows) {
			if (row.seq !== seq + 1) return broken(seq + 1, 'an entry is missing');
			hash = createHash('sha256')
				.update(hash + row.payload)
				.digest('hex');
			if (hash !== row.hash) return broken(row.seq, 'the entry was changed');
			if (!row.payload.includes(`"verb":${JSON.stringify(row.verb)}`) || !row.payload.includes(row.at.toISOString())) {
				return broken(row.seq, 'the entry’s columns differ from what was chained');
			}
			seq = row.seq;
		}
		if (rows.length < page) break;
	}
	if (seq !== head.seq || hash !== head.hash) return broken(seq + 1, 'the end of the chain is missing');
	return { status: 'whole', programmeId: head.programme_id, entries: seq };
}
