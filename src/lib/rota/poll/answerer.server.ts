/** Why: whoever follows the link in a poll's mail has no session; the link is all they are, and their own answer all they reach. */
import { sql } from 'kysely';
import type { ProgrammeId } from '#lib/kernel/index.ts';
import type { Database, Transaction } from '#lib/platform/database/index.server.ts';
import { readPollToken } from './poll-token.server.ts';

/** Somebody with a live link, acting behind the second wall: one poll to read, one answer to read and write. */
export interface Answerer {
	readonly kind: 'answerer';
	readonly now: Date;
	readonly today: string;
	readonly programmeId: ProgrammeId;
	readonly pollId: string;
	readonly answerId: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly asker: string;
	readonly rota: string;
	readonly partnership: string;
	readonly programme: string;
	readonly transaction: <Value>(work: (transaction: Transaction) => Promise<Value>) => Promise<Value>;
}

type Found = Omit<Answerer, 'kind' | 'now' | 'today' | 'transaction'>;

/** The answerer behind a token, looked up by the owner as a sign-in is; undefined when no mail of ours held it. */
export async function findAnswerer(
	database: Database,
	token: string,
	moment: { readonly now: Date; readonly today: string },
): Promise<Answerer | undefined> {
	const key = readPollToken(token);
	if (!key) return undefined;
	const found = await sql<Found>`
select w.programme_id as "programmeId", w.poll_id as "pollId", w.id as "answerId", e.name, e.language, k.name as asker,
	r.name as rota, p.name as partnership, g.name as programme
from date_poll_answer w join date_poll q on q.programme_id = w.programme_id and q.id = w.poll_id
	join rota r on r.programme_id = q.programme_id and r.id = q.rota_id
	join partnership p on p.programme_id = q.programme_id and p.id = q.partnership_id
	join programme g on g.programme_id = w.programme_id
	join person e on e.id = w.person_id join person k on k.id = q.asked_by
where w.programme_id = ${key.programmeId} and w.id = ${key.answerId} and ${key.hash} = any (w.token_hashes)`.execute(
		database.system,
	);
	const row = found.rows[0];
	if (!row) return undefined;
	const settings = { programme: row.programmeId, poll: row.pollId, poll_answer: row.answerId };
	return { kind: 'answerer', ...moment, ...row, transaction: (work) => database.asViewer(settings, work) };
}
