/** Why: schools join a partnership on a day of their own, and may be in several partnerships at once. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result, type SchoolId } from '#lib/kernel/index.ts';
import { partnershipSize } from '../rules/partnership-size.ts';

/** Schools that join on `fromOn`. */
export interface AddSchools {
	readonly partnershipId: PartnershipId;
	readonly schoolIds: readonly SchoolId[];
	readonly fromOn: string;
}

/**
 * Adds the schools that are not members already; `added` counts them. 'refused' with the reason 'too-large' when there
 * would be more than fifteen, 'invalid' when a school is not in the register or has closed.
 */
export async function addSchools(
	by: Acting,
	input: AddSchools,
): Promise<Result<{ readonly added: number }, 'not-allowed' | 'not-found' | 'invalid' | 'refused'>> {
	const refused = refuse(by.viewer, 'partnership.change', { partnership: input.partnershipId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const programmeId = by.viewer.programme.id;
		const wanted = [...new Set(input.schoolIds)];
		const found = await sql<{ here: boolean; known: number; members: readonly SchoolId[] }>`
			select exists (select from partnership where programme_id = ${programmeId} and id = ${input.partnershipId}) as here,
				(select count(*) from school where id = any (${wanted}::uuid[]) and status <> 'closed') as known,
				coalesce((select jsonb_agg(distinct school_id) from partnership_school where programme_id = ${programmeId}
					and partnership_id = ${input.partnershipId} and (until_on is null or until_on > ${input.fromOn}::date)), '[]') as members`.execute(
			tx,
		);
		const { here = false, known = 0, members = [] } = found.rows[0] ?? {};
		if (!here) return problem('not-found');
		if (wanted.length === 0 || known < wanted.length) return problem('invalid');
		const joining = wanted.filter((school) => !members.includes(school));
		if (members.length + joining.length > partnershipSize.most) return problem('refused', { reasons: ['too-large'] });
		if (joining.length === 0) return ok({ added: 0 });
		await tx
			.insertInto('partnership_school')
			.values(
				joining.map((school_id) => ({
					programme_id: programmeId,
					partnership_id: input.partnershipId,
					school_id,
					from_on: input.fromOn,
				})),
			)
			.onConflict((conflict) =>
				conflict
					.columns(['programme_id', 'partnership_id', 'school_id', 'from_on'])
					.doUpdateSet({ until_on: null, leaving_reason: null }),
			)
			.execute();
		await audit(tx, by.viewer, 'partnership.change', {
			subjectId: input.partnershipId,
			detail: { joined: joining, from: input.fromOn },
		});
		return ok({ added: joining.length });
	});
}
