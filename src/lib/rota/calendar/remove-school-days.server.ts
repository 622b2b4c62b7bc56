/** Why: a date that was wrong or has moved must go, or a visit is kept from a day that is free. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type SchoolId } from '#lib/kernel/index.ts';

/** Takes one entry out of a school's calendar. */
export async function removeSchoolDays(
	by: Acting,
	{ schoolId, id }: { readonly schoolId: SchoolId; readonly id: string },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'calendar.write', { school: schoolId });
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const gone = await tx
			.deleteFrom('school_day')
			.where('programme_id', '=', by.viewer.programme.id)
			.where('school_id', '=', schoolId)
			.where('id', '=', id)
			.returning('kind')
			.executeTakeFirst();
		if (!gone) return problem('not-found');
		await audit(tx, by.viewer, 'calendar.write', {
			subjectId: schoolId,
			hostSchoolId: schoolId,
			detail: { removed: gone.kind },
		});
		return ok({ id });
	});
}
