/** Why: what happened is written in the same transaction as what was done, each entry chained to the one before it. */
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** The chain of events that belong to no programme: the register, sign-in, the house itself. */
export const houseChain = '00000000-0000-7000-8000-000000000000';

/** One thing that happened. `detail` names ids, states and counts, never what a person wrote. */
export interface AuditEntry {
	readonly programmeId: string;
	readonly at: Date;
	readonly actorId: string | null;
	readonly verb: string;
	readonly subjectId?: string | undefined;
	/** The school whose head may read this entry. */
	readonly hostSchoolId?: string | undefined;
	readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/**
 * Appends `entry` to its programme's chain: hash = SHA-256(previous hash + payload), in hexadecimal. One round trip;
 * call it last in a transaction, because the chain's head stays locked until the commit.
 */
export async function recordEvent(transaction: Transaction, entry: AuditEntry): Promise<void> {
	const payload = JSON.stringify({
		at: entry.at.toISOString(),
		actor: entry.actorId,
		verb: entry.verb,
		subject: entry.subjectId ?? null,
		host: entry.hostSchoolId ?? null,
		detail: entry.detail ?? {},
	});
	await sql`
		with head as (
			insert into audit_head as h (programme_id, seq, hash)
			values (${entry.programmeId}, 1, encode(sha256(convert_to(${payload}::text, 'UTF8')), 'hex'))
			on conflict (programme_id) do update
				set seq = h.seq + 1, hash = encode(sha256(convert_to(h.hash || ${payload}::text, 'UTF8')), 'hex')
			returning seq, hash
		)
		insert into audit_event (programme_id, seq, at, actor_id, verb, subject_id, host_school_id, payload, hash)
		select ${entry.programmeId}, seq, ${entry.at}, ${entry.actorId}, ${entry.verb}, ${entry.subjectId ?? null},
			${entry.hostSchoolId ?? null}, ${payload}, hash from head`.execute(transaction);
}
