/** Why: people say for themselves what they can take on, and whoever leads a partnership says it for the people of its schools. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import type { PersonId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** What the viewer is to somebody's visits: leads them (an administrator too), is them, or neither. */
export type Standing = 'lead' | 'self' | 'none';

/** Works out the standing: a lead is one of a partnership where the person has a job today. */
export async function standingTo(by: Acting, tx: Transaction, personId: PersonId): Promise<Standing> {
	const { viewer } = by;
	if (viewer.administrator) return 'lead';
	const led = viewer.partnerships.filter((one) => one.lead).map((one) => one.id);
	const self = viewer.person.id === personId ? 'self' : 'none';
	if (led.length === 0) return self;
	const current = (alias: string) =>
		sql.raw(`${alias}.from_on <= d.today and (${alias}.until_on is null or ${alias}.until_on > d.today)`);
	const found = await sql<{ led: boolean }>`
with d as (select ${viewer.today}::date as today)
select exists (select from d, appointment a join partnership_school m on m.programme_id = a.programme_id and m.school_id = a.school_id
	where a.programme_id = ${viewer.programme.id} and a.person_id = ${personId} and a.seniority <> 'governor'
		and m.partnership_id = any (${led}::uuid[]) and ${current('a')} and ${current('m')}) as led`.execute(tx);
	return found.rows[0]?.led === true ? 'lead' : self;
}
