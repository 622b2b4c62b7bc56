/** Why: a person sees what they have asked to hear of, and when they last did. */
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, type CalendarDate, type Result } from '#lib/kernel/index.ts';
import { topics, type Topic } from './topics.ts';

/** What a person hears of. */
export interface OwnReminders {
	readonly wanted: readonly Topic[];
	/** Whether there is anything that could ever be stuck for them: they lead a partnership. */
	readonly leads: boolean;
	readonly lastDigest: CalendarDate | undefined;
}

/** Reads the person's own choices; everything is wanted until they say otherwise. */
export async function readTopics(by: Acting): Promise<Result<OwnReminders, 'not-allowed' | 'not-found'>> {
	const { viewer } = by;
	const refused = refuse(viewer, 'reminder.choose');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const rows = await tx
			.selectFrom('notification_choice')
			.select(['topic', 'wanted'])
			.where('programme_id', '=', viewer.programme.id)
			.where('person_id', '=', viewer.person.id)
			.execute();
		const last = await tx
			.selectFrom('digest_sent')
			.select((row) => row.fn.max('on_day').as('day'))
			.where('programme_id', '=', viewer.programme.id)
			.where('person_id', '=', viewer.person.id)
			.executeTakeFirst();
		return ok({
			wanted: topics.filter((topic) => rows.find((one) => one.topic === topic)?.wanted !== false),
			leads: viewer.partnerships.some(({ lead }) => lead),
			lastDigest: (last?.day ?? undefined) as CalendarDate | undefined,
		});
	});
}
