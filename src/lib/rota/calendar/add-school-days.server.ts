/** Why: term dates, training days and test weeks go in by hand or from a list, and the same twice is still once. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { newId, ok, problem, type Result, type SchoolId } from '#lib/kernel/index.ts';
import type { SchoolDays } from '../inputs/rota-facts.ts';

/** How many were new, and how many the calendar had already. */
export interface DaysAdded {
	readonly added: number;
	readonly known: number;
}

/** The most entries in one go. Our limit: several years of one school. */
export const mostEntries = 500;

/** Adds entries to a school's calendar. 'too-large' above five hundred. Those that are there already are counted, not doubled. */
export async function addSchoolDays(
	by: Acting,
	{ schoolId, days }: { readonly schoolId: SchoolId; readonly days: readonly SchoolDays[] },
): Promise<Result<DaysAdded, 'not-allowed' | 'not-found' | 'too-large'>> {
	const refused = refuse(by.viewer, 'calendar.write', { school: schoolId });
	if (refused) return refused;
	if (days.length > mostEntries) return problem('too-large');
	const { programme, person, now } = by.viewer;
	const keyOf = (one: SchoolDays): string => [one.kind, one.first, one.last, one.reason ?? ''].join(' ');
	const wanted = [...new Map(days.map((one) => [keyOf(one), one])).values()];
	return by.transaction(async (tx) => {
		const rows = wanted.map((one) => ({ ...one, id: newId() }));
		const stored = await sql`
insert into school_day (programme_id, id, school_id, kind, first_day, last_day, reason, note, added_by, added_at)
select ${programme.id}, n.id, ${schoolId}, n.kind, n.first, n.last, n.reason, n.note, ${person.id}, ${now}
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, kind text, first date, last date, reason text, note text)
where not exists (select from school_day d where d.programme_id = ${programme.id} and d.school_id = ${schoolId}
	and d.kind = n.kind and d.first_day = n.first and d.last_day = n.last and d.reason is not distinct from n.reason)`.execute(
			tx,
		);
		const added = Number(stored.numAffectedRows ?? 0n);
		if (added > 0) {
			await audit(tx, by.viewer, 'calendar.write', { subjectId: schoolId, hostSchoolId: schoolId, detail: { added } });
		}
		return ok({ added, known: days.length - added });
	});
}
