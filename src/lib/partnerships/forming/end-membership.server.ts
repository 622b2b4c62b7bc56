/** Why: a school that leaves takes its own work along, and the day and the reason stay with the partnership. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result, type SchoolId } from '#lib/kernel/index.ts';

/** A school's last day in a partnership is the day before `untilOn`. */
export interface EndMembership {
	readonly partnershipId: PartnershipId;
	readonly schoolId: SchoolId;
	/** The first day of the membership that ends. */
	readonly fromOn: string;
	readonly untilOn: string;
	readonly reason: string;
}

/**
 * Ends the membership and, with it, the school's place in the partnership's clusters. A membership that would end before
 * it began was a mistake and is taken away whole.
 */
export async function endMembership(
	by: Acting,
	input: EndMembership,
): Promise<Result<{ readonly untilOn: string }, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'partnership.change', { partnership: input.partnershipId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const programmeId = by.viewer.programme.id;
		const never = input.untilOn <= input.fromOn;
		const membership = never
			? await tx
					.deleteFrom('partnership_school')
					.where('programme_id', '=', programmeId)
					.where('partnership_id', '=', input.partnershipId)
					.where('school_id', '=', input.schoolId)
					.where('from_on', '=', input.fromOn)
					.returning('school_id')
					.executeTakeFirst()
			: await tx
					.updateTable('partnership_school')
					.set({ until_on: input.untilOn, leaving_reason: input.reason })
					.where('programme_id', '=', programmeId)
					.where('partnership_id', '=', input.partnershipId)
					.where('school_id', '=', input.schoolId)
					.where('from_on', '=', input.fromOn)
					.returning('school_id')
					.executeTakeFirst();
		if (!membership) return problem('not-found');
		await tx
			.deleteFrom('cluster_school')
			.where('programme_id', '=', programmeId)
			.where('partnership_id', '=', input.partnershipId)
			.where('school_id', '=', input.schoolId)
			.where('from_on', '>=', input.untilOn)
			.execute();
		await tx
			.updateTable('cluster_school')
			.set({ until_on: input.untilOn })
			.where('programme_id', '=', programmeId)
			.where('partnership_id', '=', input.partnershipId)
			.where('school_id', '=', input.schoolId)
			.where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', input.untilOn)]))
			.execute();
		await audit(tx, by.viewer, 'partnership.change', {
			subjectId: input.partnershipId,
			detail: { left: input.schoolId, until: input.untilOn },
		});
		return ok({ untilOn: input.untilOn });
	});
}
