/** Why: the programme knows which schools were in it on the day the study begins; an administrator says which partnerships count. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { unlessDesigning } from './designing-study.server.ts';
import type { Participant } from './give-codes.server.ts';
import { storeList } from './store-list.server.ts';

/** Which partnerships, and the day on which their schools are counted (YYYY-MM-DD). */
export interface ChoosePartnerships {
	readonly studyId: string;
	readonly partnerships: readonly string[];
	readonly on: string;
}

/**
 * Takes the schools of these partnerships as the treatment list. `invalid` when none of them can be seen or none had a
 * school on that day; an evaluator sees no partnership, so only administrators get further.
 */
export async function choosePartnerships(
	by: Acting,
	database: Database,
	input: ChoosePartnerships,
): Promise<Result<{ readonly schools: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'invalid'>> {
	const refused = refuse(by.viewer, 'study.choose-treatment');
	if (refused) return refused;
	const read = await by.transaction(async (tx) => {
		const wrong = await unlessDesigning(by, tx, input.studyId);
		if (wrong) return wrong;
		const found = await sql<Participant>`
select m.school_id as id, min(m.partnership_id::text) as cluster, null as received
from partnership_school m
where m.programme_id = ${by.viewer.programme.id} and m.from_on <= ${input.on}::date
	and (m.until_on is null or m.until_on > ${input.on}::date)
	and m.partnership_id in (select (jsonb_array_elements_text(${JSON.stringify(input.partnerships)}::jsonb))::uuid)
group by m.school_id`.execute(tx);
		return ok(found.rows);
	});
	if (!read.ok) return read;
	if (read.value.length === 0)
		return problem('invalid', { fields: [{ field: 'partnerships', message: 'studies_wrong_partnerships' }] });
	const { studyId, partnerships, on } = input;
	const source = { kind: 'partnerships', partnerships, on } as const;
	const schools = await storeList(database, by, {
		studyId,
		side: 'treatment',
		source,
		schools: read.value,
		leftOut: [],
	});
	return ok({ schools });
}
