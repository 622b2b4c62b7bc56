/** Why: roles are handed on; the old one ends on a day, and a programme always keeps somebody to look after it. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result } from '#lib/kernel/index.ts';

/** Ends the role today. 'refused' for the last administrator of the programme; 'wrong-state' when it has ended. */
export async function endRole(
	by: Acting,
	id: string,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'refused' | 'wrong-state'>> {
	return by.transaction(async (tx) => {
		const { programme, today } = by.viewer;
		const found = await sql<{
			person_id: string;
			role: string;
			partnership_id: PartnershipId | null;
			over: boolean;
			others: number;
		}>`
			select r.person_id, r.role, r.partnership_id, coalesce(r.until_on <= ${today}::date, false) as over,
				(select count(*) from role o where o.programme_id = r.programme_id and o.role = r.role and o.person_id <> r.person_id
					and o.from_on <= ${today}::date and (o.until_on is null or o.until_on > ${today}::date)) as others
			from role r where r.programme_id = ${programme.id} and r.id = ${id}`.execute(tx);
		const one = found.rows[0];
		if (!one) return problem('not-found');
		const refused =
			one.role === 'partnership-lead' && one.partnership_id !== null
				? refuse(by.viewer, 'role.hand-on', { partnership: one.partnership_id })
				: refuse(by.viewer, 'role.assign');
		if (refused) return refused;
		if (one.over) return problem('wrong-state');
		if (one.role === 'administrator' && one.others === 0)
			return problem('refused', { reasons: ['last-administrator'] });
		await tx
			.updateTable('role')
			.set({ until_on: today })
			.where('programme_id', '=', programme.id)
			.where('id', '=', id)
			.execute();
		await audit(tx, by.viewer, 'role.assign', { subjectId: one.person_id, detail: { ended: one.role } });
		return ok({ id });
	});
}
