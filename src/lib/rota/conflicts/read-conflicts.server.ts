/** Why: who should not meet is said in confidence: whoever says it and those who plan can read it, and nobody else. */
import { sql } from 'kysely';
import { may, refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import type { ConflictKind } from '../format/words.ts';

/** One side of a conflict: a person or a school. A name is missing where the viewer may not know it. */
export interface ConflictSide {
	readonly personId: string | null;
	readonly schoolId: string | null;
	readonly name: string | null;
}

/** A conflict that has not been withdrawn. */
export interface DeclaredConflict {
	readonly id: string;
	readonly kind: ConflictKind;
	readonly one: ConflictSide;
	readonly other: ConflictSide;
	readonly why: string;
	readonly declaredBy: string | null;
	readonly declaredOn: string;
	readonly mine: boolean;
}

/** What the viewer may read, and whom and what a conflict can be about. */
export interface ConflictsPage {
	readonly partnership: string;
	/** The viewer plans here, and so reads all and may speak for others. */
	readonly lead: boolean;
	readonly conflicts: readonly DeclaredConflict[];
	readonly schools: readonly {
		readonly id: string;
		readonly name: string;
		readonly people: readonly { readonly id: string; readonly name: string }[];
	}[];
}

/** Reads them: one's own, or all of the partnership's for whoever plans. One round trip. */
export async function readConflicts(
	by: Acting,
	partnershipId: PartnershipId,
): Promise<Result<ConflictsPage, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'conflict.declare', { partnership: partnershipId });
	if (refused) return refused;
	const { programme, today, person } = by.viewer;
	const current = (alias: string) =>
		sql.raw(`${alias}.from_on <= d.today and (${alias}.until_on is null or ${alias}.until_on > d.today)`);
	const side = (which: 'one' | 'other') => sql`jsonb_build_object('personId', ${sql.ref(`c.${which}_person_id`)},
		'schoolId', ${sql.ref(`c.${which}_school_id`)}, 'name', coalesce((select e.name from person e where e.id = ${sql.ref(`c.${which}_person_id`)}),
			(select s.name from school s where s.id = ${sql.ref(`c.${which}_school_id`)})))`;
	const found = await by.transaction((tx) =>
		sql<Omit<ConflictsPage, 'lead'>>`
with d as (select ${today}::date as today)
select p.name as partnership,
	coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'one', ${side('one')}, 'other', ${side('other')},
			'why', c.why, 'declaredBy', (select e.name from person e where e.id = c.declared_by),
			'declaredOn', (c.declared_at at time zone 'Europe/London')::date, 'mine', c.declared_by = ${person.id}::uuid)
			order by c.declared_at desc, c.id)
		from conflict_of_interest c where c.programme_id = p.programme_id and c.partnership_id = p.id and c.withdrawn_at is null), '[]') as conflicts,
	coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'people', coalesce((
			select jsonb_agg(jsonb_build_object('id', a.person_id, 'name', e.name) order by e.name, a.person_id)
			from appointment a join person e on e.id = a.person_id
			where a.programme_id = p.programme_id and a.school_id = s.id and a.seniority <> 'governor' and ${current('a')}), '[]'))
			order by s.name, s.id)
		from partnership_school m join school s on s.id = m.school_id
		where m.programme_id = p.programme_id and m.partnership_id = p.id and ${current('m')}), '[]') as schools
from partnership p, d where p.programme_id = ${programme.id} and p.id = ${partnershipId}`.execute(tx),
	);
	const row = found.rows[0];
	if (!row) return problem('not-found');
	return ok({ ...row, lead: may(by.viewer, 'rota.plan', { partnership: partnershipId }) });
}
