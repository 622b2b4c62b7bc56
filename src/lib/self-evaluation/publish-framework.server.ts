/** Why: schools answer questions that stand still; from here on this edition can be read, used and copied, never changed. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type FrameworkId, type Result } from '#lib/kernel/index.ts';
import { checkFramework } from './check-framework.ts';
import type { FrameworkContent } from './framework.ts';
import { languagesNeeded } from './languages-needed.ts';

/**
 * Publishes a draft as it stood at `version`. `refused`: something is still missing (the reading page of the draft
 * lists it). The second wall lets nobody change or delete a published row, so the draft gives way to a new row with
 * the same id. `wrong-state`: it is published already.
 */
export async function publishFramework(
	by: Acting,
	input: { readonly frameworkId: FrameworkId; readonly version: number },
): Promise<Result<{ readonly edition: number }, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale' | 'refused'>> {
	const refused = refuse(by.viewer, 'framework.write');
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const row = await tx
			.selectFrom('framework')
			.select(['status', 'version', 'content', 'edition'])
			.where('programme_id', '=', programmeId)
			.where('id', '=', input.frameworkId)
			.executeTakeFirst();
		if (!row) return problem('not-found');
		if (row.status === 'published') return problem('wrong-state');
		if (row.version !== input.version) return problem('stale');
		const problems = checkFramework(row.content as FrameworkContent, languagesNeeded(by.viewer.programme.country));
		if (problems.length > 0) return problem('refused', { reasons: problems.map((one) => one.kind) });
		const draft = await sql<{ row: string }>`
			delete from framework where programme_id = ${programmeId} and id = ${input.frameworkId}
				and status = 'draft' and version = ${input.version}
			returning to_jsonb(framework)::text as row`.execute(tx);
		const taken = draft.rows[0];
		if (!taken) return problem('stale');
		await sql`
			insert into framework
			select (jsonb_populate_record(null::framework, ${taken.row}::jsonb || jsonb_build_object(
				'status', 'published', 'published_at', ${by.viewer.now}::timestamptz, 'version', ${input.version}::integer + 1))).*`.execute(
			tx,
		);
		await audit(tx, by.viewer, 'framework.write', {
			subjectId: input.frameworkId,
			detail: { step: 'published', edition: row.edition },
		});
		return ok({ edition: row.edition });
	});
}
