/** Why: a school enters a study under a number drawn by lot, and which number is whose is written where no page can read it. */
import { sql } from 'kysely';
import { randomInt } from 'node:crypto';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** A school that takes part, with its partnership (by any name) and how much of the programme it received. */
export interface Participant {
	readonly id: string;
	readonly cluster: string | null;
	readonly received: number | null;
}

/**
 * Replaces one side of a study. Codes and cluster numbers are drawn anew, by chance that nobody keeps. A school that is
 * treated is never in the pool: choosing it as treated takes it out of there. Gives how many take part. Must run as the
 * owner, since nobody else may read or write the key.
 */
export async function giveCodes(
	owner: Transaction,
	{
		programme,
		study,
		side,
	}: { readonly programme: string; readonly study: string; readonly side: 'treatment' | 'pool' },
	schools: readonly Participant[],
): Promise<number> {
	const drawn = shuffled(schools);
	const clusters = new Map(
		shuffled([...new Set(schools.flatMap(({ cluster }) => cluster ?? []))]).map((name, place, all) => [
			name,
			numbered('P', place, all.length),
		]),
	);
	const rows = drawn.map(({ id, cluster, received }, place) => ({
		id,
		code: numbered(side === 'treatment' ? 'T' : 'C', place, drawn.length),
		cluster: cluster === null ? null : (clusters.get(cluster) ?? null),
		received,
	}));
	await sql`delete from study_key where programme_id = ${programme} and study_id = ${study} and side = ${side}`.execute(
		owner,
	);
	if (side === 'treatment') {
		await sql`delete from study_key where programme_id = ${programme} and study_id = ${study} and side = 'pool'
			and school_id in (select (jsonb_array_elements_text(${JSON.stringify(drawn.map(({ id }) => id))}::jsonb))::uuid)`.execute(
			owner,
		);
	}
	await sql`
insert into study_key (programme_id, study_id, code, side, school_id, cluster, received)
select ${programme}, ${study}, w.code, ${side}, w.id, w.cluster, w.received
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(id uuid, code text, cluster text, received double precision)
where not exists (select from study_key k where k.programme_id = ${programme} and k.study_id = ${study}
	and k.school_id = w.id)`.execute(owner);
	const counted = await sql<{ readonly treatment: number; readonly pool: number }>`
select count(*) filter (where side = 'treatment') as treatment, count(*) filter (where side = 'pool') as pool
from study_key where programme_id = ${programme} and study_id = ${study}`.execute(owner);
	const counts = counted.rows[0] ?? { treatment: 0, pool: 0 };
	await sql`update study_list set schools = ${counts.pool} where programme_id = ${programme} and study_id = ${study}
		and side = 'pool'`.execute(owner);
	return counts[side];
}

function numbered(letter: string, place: number, of: number): string {
	return `${letter}${String(place + 1).padStart(String(of).length, '0')}`;
}

/** Fisher and Yates, with chance from the machine: a seed that is stored could be used to find a school again. */
function shuffled<Value>(values: readonly Value[]): readonly Value[] {
	const all = [...values];
	for (let last = all.length - 1; last > 0; last -= 1) {
		const other = randomInt(last + 1);
		[all[last], all[other]] = [all[other] as Value, all[last] as Value];
	}
	return all;
}
