/** Why: someone in the room has no account; a random token in a cookie is all they are, and all they can reach is this workshop. */
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Id, ProgrammeId, ReviewId, WorkshopId } from '#lib/kernel/index.ts';
import type { Database, Transaction } from '#lib/platform/database/index.server.ts';

/** How long a place in the room lasts, in seconds. */
export const placeLasts = 24 * 60 * 60;

/** Somebody in the room, acting behind the second wall. No name, no account, nothing to trace them by. */
export interface Participant {
	readonly kind: 'participant';
	readonly now: Date;
	readonly programmeId: ProgrammeId;
	readonly workshopId: WorkshopId;
	readonly reviewId: ReviewId;
	readonly participantId: Id<'participant'>;
	readonly transaction: <Value>(work: (transaction: Transaction) => Promise<Value>) => Promise<Value>;
}

/** Where a participant belongs. */
export type Place = Pick<Participant, 'programmeId' | 'workshopId' | 'reviewId' | 'participantId'>;

/** A new token for a cookie: 256 random bits. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What is stored of a token. */
export function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

/** Binds a place in a room to the database. */
export function takePart(database: Database, place: Place, now: Date): Participant {
	const settings = {
		programme: place.programmeId,
		workshop: place.workshopId,
		participant: place.participantId,
		room: place.reviewId,
	};
	return { kind: 'participant', now, ...place, transaction: (work) => database.asViewer(settings, work) };
}

/** The participant that holds `token`, looked up by the owner as a sign-in is; undefined when there is none or a day has passed. */
export async function findParticipant(
	database: Database,
	token: string | undefined,
	now: Date,
): Promise<Participant | undefined> {
	if (token === undefined || token === '') return undefined;
	const found = await sql<Place>`
		select programme_id as "programmeId", workshop_id as "workshopId", review_id as "reviewId", id as "participantId"
		from workshop_participant
		where token_hash = ${hashOf(token)} and joined_at > ${new Date(now.getTime() - placeLasts * 1000)}`.execute(
		database.system,
	);
	const place = found.rows[0];
	return place && takePart(database, place, now);
}
