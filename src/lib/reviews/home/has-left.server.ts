/** Why: who leaves a school mid-year is still on paper as a visitor; everything that asks for people must know it alike. */
import { sql, type RawBuilder } from 'kysely';

/**
 * Whether the person of `m` (a row of review_member) has left the school they come from: held a job there once, and
 * holds none on `today`. Their jobs elsewhere do not count, which not every reader may see. Few jobs have ended, so those
 * are looked up by school.
 */
export function hasLeft({
	programmeId,
	today,
}: {
	readonly programmeId: string;
	readonly today: string;
}): RawBuilder<boolean> {
	return sql`(m.person_id in (select q.person_id from appointment q
			where q.programme_id = ${programmeId}::uuid and q.until_on <= ${today}::date and q.school_id = m.school_id)
		and not exists (select from appointment q where q.programme_id = m.programme_id and q.person_id = m.person_id
			and q.school_id = m.school_id and (q.until_on is null or q.until_on > ${today}::date)))`;
}
