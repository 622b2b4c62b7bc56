/** Why: an honest review needs people who can be open with each other; whoever knows of a reason against says it once. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { may, refuse } from '#lib/access/index.ts';
import { ok, problem, type FieldProblem, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import type { ConflictKind } from '../format/words.ts';

/** A person or a school. */
export type ConflictParty = { readonly personId: string } | { readonly schoolId: string };

/** What is declared. Whoever does not plan speaks for themselves: `one` is then left out. */
export interface DeclareConflict {
	readonly id: string;
	readonly partnershipId: PartnershipId;
	readonly kind: ConflictKind;
	readonly one?: ConflictParty | undefined;
	readonly other: ConflictParty;
	readonly why: string;
}

/**
 * Stores the conflict; sent twice with one id, it is one. 'invalid' names `one` or `other` (`unknown`, `same`) or `why`
 * (`missing`); 'not-allowed' when somebody speaks for others who does not plan here.
 */
export async function declareConflict(
	by: Acting,
	input: DeclareConflict,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid'>> {
	const { partnershipId } = input;
	const refused = refuse(by.viewer, 'conflict.declare', { partnership: partnershipId });
	if (refused) return refused;
	const { programme, person, now, today } = by.viewer;
	const one = input.one ?? { personId: person.id };
	const own = 'personId' in one && one.personId === person.id;
	if (!own && !may(by.viewer, 'rota.plan', { partnership: partnershipId })) return problem('not-allowed');
	return by.transaction(async (tx) => {
		const ids = [one, input.other].map(idOf);
		const current = (alias: string) =>
			sql.raw(`${alias}.from_on <= d.today and (${alias}.until_on is null or ${alias}.until_on > d.today)`);
		const found = await sql<{ id: string }>`
with d as (select ${today}::date as today), s as (select m.school_id from partnership_school m, d
	where m.programme_id = ${programme.id} and m.partnership_id = ${partnershipId} and ${current('m')})
select school_id as id from s where school_id = any (${ids}::uuid[])
union select a.person_id from appointment a, d where a.programme_id = ${programme.id} and a.person_id = any (${ids}::uuid[])
	and a.school_id in (select school_id from s) and ${current('a')}`.execute(tx);
		const known = new Set(found.rows.map(({ id }) => id));
		const fields = wrongIn({ ...input, one }, known);
		if (fields.length > 0) return problem('invalid', { fields });
		const stored = await tx
			.insertInto('conflict_of_interest')
			.values({
				programme_id: programme.id,
				id: input.id,
				partnership_id: partnershipId,
				kind: input.kind,
				one_person_id: 'personId' in one ? one.personId : null,
				one_school_id: 'schoolId' in one ? one.schoolId : null,
				other_person_id: 'personId' in input.other ? input.other.personId : null,
				other_school_id: 'schoolId' in input.other ? input.other.schoolId : null,
				why: input.why.trim(),
				declared_by: person.id,
				declared_at: now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (stored) await audit(tx, by.viewer, 'conflict.declare', { subjectId: input.id, detail: { kind: input.kind } });
		return ok({ id: input.id });
	});
}

function idOf(party: ConflictParty): string {
	return 'personId' in party ? party.personId : party.schoolId;
}

function wrongIn(
	{ one, other, why }: { readonly one: ConflictParty; readonly other: ConflictParty; readonly why: string },
	known: ReadonlySet<string>,
): readonly FieldProblem[] {
	const fields: FieldProblem[] = [];
	if (!known.has(idOf(one))) fields.push({ field: 'one', message: 'unknown' });
	if (!known.has(idOf(other))) fields.push({ field: 'other', message: 'unknown' });
	else if (idOf(one) === idOf(other)) fields.push({ field: 'other', message: 'same' });
	if (why.trim() === '') fields.push({ field: 'why', message: 'missing' });
	return fields;
}
