/** Why: staff join from their own phones with six characters read off a wall, without an account. */
import { sql } from 'kysely';
import {
	newId,
	ok,
	problem,
	type ProgrammeId,
	type Result,
	type ReviewId,
	type WorkshopId,
} from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { allowAttempt, codesPerAddress } from '#lib/platform/sign-in/index.server.ts';
import { readWorkshopCode } from '../rules/workshop-code.ts';
import type { WorkshopStatus } from '../workshop/stages.ts';
import { findParticipant, hashOf, newToken, takePart } from './participant.server.ts';

export interface JoinWorkshop {
	/** As typed. */
	readonly code: string;
	/** The network address of the phone; a whole staff room shares one. */
	readonly address: string;
	readonly now: Date;
	/** The token of a place taken earlier: whoever has one for this workshop keeps it, and so their one vote. */
	readonly token?: string | undefined;
}

/**
 * Takes a place in the open workshop of that code and gives the token for the cookie. 'not-found' when there is no such
 * code, 'wrong-state' (reasons: 'planned' or 'closed') when it is not open, 'too-many' after too many tries.
 */
export async function joinWorkshop(
	database: Database,
	input: JoinWorkshop,
): Promise<Result<{ readonly token: string }, 'not-found' | 'wrong-state' | 'too-many'>> {
	if (!(await allowAttempt(database, codesPerAddress, input.address, input.now))) return problem('too-many');
	const code = readWorkshopCode(input.code);
	if (code === undefined) return problem('not-found');
	const found = await sql<{
		programmeId: ProgrammeId;
		workshopId: WorkshopId;
		reviewId: ReviewId;
		status: WorkshopStatus;
	}>`
		select programme_id as "programmeId", id as "workshopId", review_id as "reviewId", status
		from workshop where join_code = ${code}`.execute(database.system);
	const workshop = found.rows[0];
	if (!workshop) return problem('not-found');
	const before = await findParticipant(database, input.token, input.now);
	if (before?.workshopId === workshop.workshopId && input.token !== undefined) return ok({ token: input.token });
	if (workshop.status !== 'open') return problem('wrong-state', { reasons: [workshop.status] });
	const { programmeId, workshopId, reviewId } = workshop;
	const token = newToken();
	const by = takePart(database, { programmeId, workshopId, reviewId, participantId: newId() }, input.now);
	await by.transaction((tx) =>
		tx
			.insertInto('workshop_participant')
			.values({
				programme_id: programmeId,
				id: by.participantId,
				workshop_id: workshopId,
				review_id: reviewId,
				token_hash: hashOf(token),
				joined_at: input.now,
			})
			.execute(),
	);
	return ok({ token });
}
