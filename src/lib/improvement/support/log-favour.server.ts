/** Why: one school writes down what was done for the other, in a sentence and without a price. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { isAfter, ok, problem, type CalendarDate, type Result, type SchoolId } from '#lib/kernel/index.ts';
import { favourHearers } from './favour-hearers.server.ts';
import { queueSupportMail } from './support-mail.server.ts';
import { fitting, mostFavourWords } from './support-words.ts';
import type { SupportTopic } from './topics.ts';

export interface LogFavour {
	readonly id: string;
	/** Of the viewer's schools, the one that had part in it. */
	readonly schoolId: SchoolId;
	readonly otherSchoolId: SchoolId;
	/** Whether the viewer's school gave or was given. */
	readonly gave: boolean;
	readonly topic: SupportTopic;
	readonly what: string;
	readonly on: CalendarDate;
	/** The ask or offer that it came from. */
	readonly postId?: string | undefined;
	/** The address of this Lateral, for the link in the mail. */
	readonly origin: string;
}

/**
 * Logs a favour and writes to the other school, which can say yes; logged twice with one id it stands there once. 'invalid' when it lies ahead, says nothing, or the other
 * school is the same or one that the viewer's has nothing to do with: neither a partner nor met on the board.
 */
export async function logFavour(
	by: Acting,
	input: LogFavour,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid'>> {
	const { viewer } = by;
	const refused = refuse(viewer, 'favour.write', { school: input.schoolId });
	if (refused) return refused;
	const what = fitting(input.what, mostFavourWords);
	if (what === undefined) return problem('invalid', { fields: [{ field: 'what', message: 'what' }] });
	if (isAfter(input.on, viewer.today as CalendarDate)) {
		return problem('invalid', { fields: [{ field: 'on', message: 'ahead' }] });
	}
	return by.transaction(async (tx) => {
		const stranger = problem('invalid', { fields: [{ field: 'otherSchoolId', message: 'stranger' }] });
		if (input.otherSchoolId === input.schoolId) return stranger;
		const ground = await sql<{ met: boolean; post: boolean }>`
select exists (select from support_reply r where r.programme_id = ${viewer.programme.id}
	and ((r.post_school_id = ${input.schoolId} and r.other_school_id = ${input.otherSchoolId})
		or (r.post_school_id = ${input.otherSchoolId} and r.other_school_id = ${input.schoolId}))) as met,
	exists (select from support_post p where p.programme_id = ${viewer.programme.id} and p.id = ${input.postId ?? null}::uuid) as post`.execute(
			tx,
		);
		const { met, post } = ground.rows[0] ?? { met: false, post: false };
		if (input.postId !== undefined && !post) return problem('not-found');
		if (!met && !viewer.peers.includes(input.otherSchoolId)) return stranger;
		const stored = await tx
			.insertInto('favour')
			.values({
				programme_id: viewer.programme.id,
				id: input.id,
				from_school_id: input.gave ? input.schoolId : input.otherSchoolId,
				to_school_id: input.gave ? input.otherSchoolId : input.schoolId,
				topic: input.topic,
				what,
				on_date: input.on,
				post_id: input.postId ?? null,
				logged_by: viewer.person.id,
				logged_by_school_id: input.schoolId,
				logged_at: viewer.now,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (stored) {
			const school = viewer.appointments.find((one) => one.schoolId === input.schoolId)?.schoolName ?? '';
			const { topic, origin } = input;
			for (const to of await favourHearers(tx, viewer, input))
				await queueSupportMail(tx, viewer, { what: 'favour', to, school, topic, place: 'support/favours', origin });
			const detail = { did: 'log', topic };
			await audit(tx, viewer, 'favour.write', { subjectId: input.id, hostSchoolId: input.schoolId, detail });
		}
		return ok({ id: input.id });
	});
}
