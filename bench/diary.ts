/** Why: the diary goes round every minute beside the people who work, so its rounds are measured with a country in them. */
import { sql } from 'kysely';
import { runDiary } from '#lib/diary/index.server.ts';
import type { House } from '../src/open-house.server.ts';

/** A working day in term, by the clock in London. */
const morning = new Date('2026-11-24T08:00:00Z');

/** Prints how long the rounds of a first morning take: everybody is told everything, then one visit moves, then nothing. */
export async function diary({ database, origin, config }: House, print: (name: string, figure: string) => void) {
	const round = async (name: string, minutes: number): Promise<void> => {
		const now = new Date(morning.getTime() + minutes * 60_000);
		const started = performance.now();
		const { invitations, digests } = await runDiary(database, { now, origin, from: config.MAIL_FROM });
		const mails = `${String(invitations)} invitations, ${String(digests)} digests`;
		print(`  ${name}`, `${((performance.now() - started) / 1000).toFixed(2)} s (${mails})`);
	};
	await round('diary, the first round of 2,000 schools', 0);
	await sql`update review set first_day = first_day + 7, last_day = last_day + 7
		where id = (select id from review where first_day > '2026-12-01' order by id limit 1)`.execute(database.system);
	await sql`update diary_state set audit_seq = -1`.execute(database.system);
	await round('diary, one visit has moved', 1);
	await round('diary, nothing has happened', 2);
}
