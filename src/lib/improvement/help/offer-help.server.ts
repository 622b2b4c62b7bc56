/** Why: a colleague down the road says "our Year 1 teacher, two mornings"; a favour is written down and never priced. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result, type SchoolId } from '#lib/kernel/index.ts';
import { findRequest } from './find-request.server.ts';

export interface OfferHelp {
	readonly id: string;
	readonly requestId: string;
	readonly fromSchoolId: SchoolId;
	readonly text: string;
}

/**
 * Offers help from one of the offerer's own schools. 'invalid' when nothing is offered or the school is not theirs or is
 * the one that asked, 'wrong-state' when the request is closed.
 */
export async function offerHelp(
	by: Acting,
	input: OfferHelp,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state'>> {
	return by.transaction(async (tx) => {
		const request = await findRequest(tx, by.viewer, input.requestId);
		if (!request) return problem('not-found');
		const refused = refuse(by.viewer, 'help.offer', { partnership: request.partnershipId });
		if (refused) return refused;
		if (request.closed) return problem('wrong-state');
		const text = input.text.trim();
		if (text === '') return problem('invalid', { fields: [{ field: 'text', message: 'text' }] });
		const own = by.viewer.appointments.some(
			(one) => one.schoolId === input.fromSchoolId && one.seniority !== 'governor',
		);
		if (!own || input.fromSchoolId === request.hostSchoolId) {
			return problem('invalid', { fields: [{ field: 'school', message: 'not-your-school' }] });
		}
		await tx
			.insertInto('help_offer')
			.values({
				programme_id: by.viewer.programme.id,
				id: input.id,
				help_request_id: request.id,
				partnership_id: request.partnershipId,
				host_school_id: request.hostSchoolId,
				from_school_id: input.fromSchoolId,
				text,
				by_person_id: by.viewer.person.id,
				at: by.viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.execute();
		await audit(tx, by.viewer, 'help.offer', { subjectId: request.id, hostSchoolId: request.hostSchoolId });
		return ok({ id: input.id });
	});
}
