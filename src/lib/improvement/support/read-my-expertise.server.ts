/** Why: everybody sees what the directory says of them, and can change it or leave. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import { ownSchools, type NamedSchool } from './own-schools.ts';

export interface MyExpertise {
	readonly entries: readonly {
		readonly id: string;
		readonly schoolId: string;
		readonly school: string;
		readonly topic: string;
		readonly words: string;
		/** Since when it is in the directory: the day in London. */
		readonly since: string;
		readonly version: number;
	}[];
	readonly schools: readonly NamedSchool[];
}

/** The viewer's own entries that stand in the directory. */
export async function readMyExpertise(by: Acting): Promise<Result<MyExpertise, 'not-allowed' | 'not-found'>> {
	const schools = ownSchools(by.viewer);
	const [first] = schools;
	const refused = refuse(by.viewer, 'expertise.write', first ? { school: first.id } : {});
	if (refused) return refused;
	const found = await by.transaction((tx) =>
		sql<MyExpertise['entries'][number]>`
select x.id, x.school_id as "schoolId", s.name as school, x.topic, x.words, x.version,
	to_char(x.consented_at at time zone 'Europe/London', 'YYYY-MM-DD') as since
from expertise x join school s on s.id = x.school_id
where x.programme_id = ${by.viewer.programme.id} and x.person_id = ${by.viewer.person.id} and x.withdrawn_at is null
	and x.school_id = any (${schools.map(({ id }) => id)}::uuid[])
order by x.consented_at, x.id`.execute(tx),
	);
	return ok({ entries: found.rows, schools });
}
