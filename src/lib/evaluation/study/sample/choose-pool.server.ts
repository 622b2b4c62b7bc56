/** Why: the fairest comparison is every school that could have been treated and was not; the register knows them. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { unlessDesigning } from './designing-study.server.ts';
import type { Participant } from './give-codes.server.ts';
import { storeList } from './store-list.server.ts';

/** Which schools of the programme’s own country; blank means any. `openOn` is a day they were open on. */
export interface ChoosePool {
	readonly studyId: string;
	/** Part of the register’s word for the phase, such as Primary. */
	readonly phase: string;
	readonly authority: string;
	readonly openOn: string;
}

/** Takes every school of the register that fits and is not treated as the pool. `invalid` when none fits. */
export async function choosePool(
	by: Acting,
	database: Database,
	input: ChoosePool,
): Promise<Result<{ readonly schools: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid'>> {
	const refused = refuse(by.viewer, 'study.sample');
	if (refused) return refused;
	const { country } = by.viewer.programme;
	const read = await by.transaction(async (tx) => {
		const wrong = await unlessDesigning(by, tx, input.studyId);
		if (wrong) return wrong;
		const found = await sql<Participant>`
select s.id, null as cluster, null as received from school s
where s.country = ${country} and s.status <> 'proposed'
	and (s.opened_on is null or s.opened_on <= ${input.openOn}::date)
	and (s.closed_on is null or s.closed_on > ${input.openOn}::date)
	and (${input.phase}::text = '' or strpos(lower(coalesce(s.phase, '')), lower(${input.phase})) > 0)
	and (${input.authority}::text = '' or lower(coalesce(s.authority_name, '')) = lower(${input.authority}))
order by s.urn`.execute(tx);
		return ok(found.rows);
	});
	if (!read.ok) return read;
	if (read.value.length === 0)
		return problem('invalid', { fields: [{ field: 'phase', message: 'studies_wrong_pool' }] });
	const { studyId, phase, authority, openOn } = input;
	const source = { kind: 'register', country, phase, authority, openOn } as const;
	const schools = await storeList(database, by, { studyId, side: 'pool', source, schools: read.value, leftOut: [] });
	return ok({ schools });
}
