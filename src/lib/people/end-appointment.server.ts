/** Why: people leave; from that day the school's papers are no longer theirs to see, and what they did stays theirs. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse, type Seniority } from '#lib/access/index.ts';
import { newId, ok, problem, type Result, type SchoolId } from '#lib/kernel/index.ts';

/** The first day on which the person no longer holds the post, and the post they go on to, if one is known. */
export interface EndAppointment {
	readonly id: string;
	readonly untilOn: string;
	readonly next?: { readonly schoolId: SchoolId; readonly job: string; readonly seniority: Seniority } | undefined;
}

/**
 * Ends the appointment and, with `next`, begins another on the same day: another job, or a move to another school that
 * the viewer may appoint to as well. 'invalid' when it would end before it began; 'wrong-state' when it has ended.
 */
export async function endAppointment(
	by: Acting,
	input: EndAppointment,
): Promise<Result<{ readonly untilOn: string }, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state'>> {
	return by.transaction(async (tx) => {
		const { programme, today } = by.viewer;
		const one = await tx
			.selectFrom('appointment')
			.select(['person_id', 'school_id', 'from_on', 'until_on'])
			.where('programme_id', '=', programme.id)
			.where('id', '=', input.id)
			.executeTakeFirst();
		if (!one) return problem('not-found');
		const refused =
			refuse(by.viewer, 'person.appoint', { school: one.school_id as SchoolId }) ??
			(input.next && refuse(by.viewer, 'person.appoint', { school: input.next.schoolId }));
		if (refused) return refused;
		if (one.until_on !== null && one.until_on <= today) return problem('wrong-state');
		if (input.untilOn < one.from_on)
			return problem('invalid', { fields: [{ field: 'untilOn', message: 'before-it-began' }] });
		await tx
			.updateTable('appointment')
			.set({ until_on: input.untilOn })
			.where('programme_id', '=', programme.id)
			.where('id', '=', input.id)
			.execute();
		if (input.next) {
			await tx
				.insertInto('appointment')
				.values({
					programme_id: programme.id,
					id: newId(),
					person_id: one.person_id,
					school_id: input.next.schoolId,
					job: input.next.job,
					seniority: input.next.seniority,
					from_on: input.untilOn,
				})
				.execute();
		}
		await audit(tx, by.viewer, 'person.appoint', {
			subjectId: one.person_id,
			hostSchoolId: one.school_id,
			detail: { until: input.untilOn, to: input.next?.schoolId ?? null, seniority: input.next?.seniority ?? null },
		});
		return ok({ untilOn: input.untilOn });
	});
}
