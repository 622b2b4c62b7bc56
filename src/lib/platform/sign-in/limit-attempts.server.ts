/** Why: guessing and mail floods are stopped by account first, because a whole school sits behind one address. */
import { sql } from 'kysely';
import type { Database } from '#lib/platform/database/index.server.ts';

/** How many attempts are allowed in how many minutes. */
export interface Limit {
	readonly name: string;
	readonly most: number;
	readonly minutes: number;
}

/** Links for one mail address: enough for a forgetful morning. */
export const linksPerAccount: Limit = { name: 'link-account', most: 5, minutes: 60 };
/** Links asked for from one network address: a school of two hundred on the day it joins. */
export const linksPerAddress: Limit = { name: 'link-address', most: 300, minutes: 60 };
/** Attempts to use a link or an invitation from one network address. */
export const triesPerAddress: Limit = { name: 'try-address', most: 300, minutes: 60 };
/** Invitations sent by one person: a large school's staff in an afternoon. */
export const invitationsPerPerson: Limit = { name: 'invite-person', most: 150, minutes: 60 };
/** Invitations that reach one mail address: nobody is pestered. */
export const invitationsPerMailbox: Limit = { name: 'invite-mailbox', most: 6, minutes: 60 * 24 };
/** Typed workshop codes from one network address. */
export const codesPerAddress: Limit = { name: 'code-address', most: 400, minutes: 60 };

/** Links to a poll of dates opened from one network address: a school's staff, each several times. */
export const pollLinksPerAddress: Limit = { name: 'poll-address', most: 1200, minutes: 60 };

/** Counts one attempt by `who` under `limit`; false when there were too many in the running window. */
export async function allowAttempt(database: Database, limit: Limit, who: string, now: Date): Promise<boolean> {
	const length = limit.minutes * 60_000;
	const start = new Date(Math.floor(now.getTime() / length) * length);
	const result = await sql<{ count: number }>`
		insert into attempt as a (key, window_start, count) values (${`${limit.name}:${who.toLowerCase()}`}, ${start}, 1)
		on conflict (key, window_start) do update set count = a.count + 1 returning count`.execute(database.system);
	return (result.rows[0]?.count ?? 1) <= limit.most;
}
