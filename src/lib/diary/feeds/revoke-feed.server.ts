/** Why: an address that has got about is switched off at once. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Id, type Result } from '#lib/kernel/index.ts';

/** Switches one of the person's own feeds off for good; doing it again changes nothing. */
export async function revokeFeed(
	by: Acting,
	input: { readonly id: Id<'feed'> },
): Promise<Result<undefined, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'calendar.own');
	if (refused) return refused;
	return by.transaction(async (tx) => {
		const mine = tx
			.selectFrom('calendar_feed')
			.select('revoked_at')
			.where('programme_id', '=', by.viewer.programme.id)
			.where('person_id', '=', by.viewer.person.id)
			.where('id', '=', input.id);
		const feed = await mine.executeTakeFirst();
		if (!feed) return problem('not-found');
		if (feed.revoked_at !== null) return ok(undefined);
		await tx
			.updateTable('calendar_feed')
			.set({ revoked_at: by.viewer.now })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('person_id', '=', by.viewer.person.id)
			.where('id', '=', input.id)
			.execute();
		await audit(tx, by.viewer, 'calendar.own', { subjectId: input.id, detail: { revoked: true } });
		return ok(undefined);
	});
}
