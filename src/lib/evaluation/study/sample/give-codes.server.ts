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
	const mine = sql`programme_id = ${programme} and study_id = ${study}`;
	await sql`delete from study_key where ${mine} and side = ${side}`.execute(owner);
	if (side === 'treatment') {
		const ids = JSON.stringify(drawn.map(({ id }) => id));
		const taken = await sql`delete from study_key where ${mine} and side = 'pool'
			and school_id in (select (json_array_elements_text(${ids}::json))::uuid) returning 1`.execute(owner);
		if (taken.rows.length > 0)
			await sql`update study_list set schools = schools - ${taken.rows.length}, version = version + 1
				where ${mine} and side = 'pool'`.execute(owner);
	}
	// Who is treated is known here, so the database need not look for each school of the pool whether it is.
	const treated = await sql<{ readonly ids: readonly string[] | null }>`
select json_agg(school_id) as ids from study_key where ${mine} and side <> ${side}`.execute(owner);
	const others = new Set(treated.rows[0]?.ids ?? []);
	const stored = rows.filter(({ id }) => !others.has(id));
	await sql`
insert into study_key (programme_id, study_id, code, side, school_id, cluster, received)
select ${programme}, ${study}, w.code, ${side}, w.id, w.cluster, w.received
from json_to_recordset(${JSON.stringify(stored)}::json)
	as w(id uuid, code text, cluster text, received double precision)`.execute(owner);
	return stored.length;
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
