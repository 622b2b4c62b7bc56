/** Why: a new programme can begin on its first afternoon, and a newer Lateral brings newer questions as a new edition. */
import { sql } from 'kysely';
import { newId, type FrameworkId, type Localised } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { BuiltInCode } from './framework-code.ts';
import type { FrameworkContent } from './framework.ts';
import { defaultFramework } from './frameworks/default.ts';
import { rapidFramework } from './frameworks/rapid.ts';

/** The newest published editions of the two frameworks that Lateral ships. */
export interface BuiltInFrameworks {
	readonly default: FrameworkId;
	readonly rapid: FrameworkId;
}

/**
 * Publishes the frameworks that Lateral ships into a programme and gives their ids. Doing it again changes nothing;
 * when the shipped text has changed since, it becomes the next edition and the earlier ones stay as they are.
 */
export async function publishBuiltInFrameworks(
	tx: Transaction,
	programmeId: string,
	now: Date,
): Promise<BuiltInFrameworks> {
	return {
		default: await publish(tx, programmeId, 'lateral-default', defaultFramework, now),
		rapid: await publish(tx, programmeId, 'lateral-rapid', rapidFramework, now),
	};
}

async function publish(
	tx: Transaction,
	programmeId: string,
	code: BuiltInCode,
	content: FrameworkContent,
	now: Date,
): Promise<FrameworkId> {
	const text = JSON.stringify(content);
	const name = JSON.stringify(content.title satisfies Localised);
	const result = await sql<{ id: FrameworkId }>`
		with newest as (
			select id, edition, content from framework
			where programme_id = ${programmeId} and code = ${code} order by edition desc limit 1
		), made as (
			insert into framework (programme_id, id, code, edition, name, status, content, published_at)
			select ${programmeId}, ${newId<'framework'>()}, ${code}, coalesce((select edition from newest), 0) + 1,
				${name}::jsonb, 'published', ${text}::jsonb, ${now}
			where not exists (select from newest where content = ${text}::jsonb)
			on conflict (programme_id, code, edition) do nothing
			returning id
		)
		select id from made union all select id from newest where not exists (select from made)`.execute(tx);
	const id = result.rows[0]?.id;
	if (id === undefined) throw new Error(`The framework ${code} was being published twice at once; try again.`);
	return id;
}
