/** Why: nobody is planned for a day on which they are on a course, on leave or at a wedding; which it is, is nobody's business. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type CalendarDate, type PersonId, type Result } from '#lib/kernel/index.ts';
import { standingTo } from './standing.server.ts';

/** Adds days away; sent twice with one id, they are there once. 'invalid' names `last` when it comes first. */
export async function addAwayDays(
	by: Acting,
	input: {
		readonly id: string;
		readonly personId: PersonId;
		readonly first: CalendarDate;
		readonly last: CalendarDate;
	},
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid'>> {
	const refused = refuse(by.viewer, 'visits.write');
	if (refused) return refused;
	if (input.last < input.first) return problem('invalid', { fields: [{ field: 'last', message: 'order' }] });
	const { programme, person } = by.viewer;
	return by.transaction(async (tx) => {
		if ((await standingTo(by, tx, input.personId)) === 'none') return problem('not-found');
		const stored = await tx
			.insertInto('person_away')
			.values({
				programme_id: programme.id,
				id: input.id,
				person_id: input.personId,
				first_day: input.first,
				last_day: input.last,
				added_by: person.id,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (stored) await audit(tx, by.viewer, 'visits.write', { subjectId: input.personId, detail: { away: 'added' } });
		return ok({ id: input.id });
	});
}

/** Takes days away back. */
export async function removeAwayDays(
	by: Acting,
	input: { readonly id: string; readonly personId: PersonId },
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'visits.write');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		if ((await standingTo(by, tx, input.personId)) === 'none') return problem('not-found');
		const gone = await tx
			.deleteFrom('person_away')
			.where('programme_id', '=', by.viewer.programme.id)
			.where('person_id', '=', input.personId)
			.where('id', '=', input.id)
			.returning('id')
			.executeTakeFirst();
		if (!gone) return problem('not-found');
		await audit(tx, by.viewer, 'visits.write', { subjectId: input.personId, detail: { away: 'removed' } });
		return ok({ id: input.id });
	});
}
