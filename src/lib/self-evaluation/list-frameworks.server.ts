/** Why: anyone in the programme can see which sets of questions there are; drafts are for those who write them. */
import { sql } from 'kysely';
import { may, refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type FrameworkId, type Localised, type Result } from '#lib/kernel/index.ts';
import { isBuiltIn } from './framework-code.ts';

/** One framework in a list: its newest published edition, or a draft. */
export interface FrameworkRow {
	readonly id: FrameworkId;
	readonly code: string;
	readonly edition: number;
	readonly name: Localised;
	readonly status: 'draft' | 'published';
	readonly publishedAt: Date | null;
	readonly builtIn: boolean;
	readonly newest: boolean;
	readonly themes: number;
	readonly questions: number;
	/** Cycles that use it, of those the reader may see. */
	readonly cycles: number;
}

/** Every published edition, newest first within each framework, and the drafts for whoever may write them. */
export async function listFrameworks(
	by: Acting,
): Promise<
	Result<{ readonly frameworks: readonly FrameworkRow[]; readonly mayWrite: boolean }, 'not-allowed' | 'not-found'>
> {
	const refused = refuse(by.viewer, 'framework.read');
	if (refused) return refused;
	const mayWrite = may(by.viewer, 'framework.write');
	const rows = await by.transaction((tx) =>
		sql<Omit<FrameworkRow, 'builtIn'>>`
			select f.id, f.code, f.edition, f.name, f.status, f.published_at as "publishedAt",
				coalesce(f.edition = max(f.edition) filter (where f.status = 'published') over (partition by f.code), false) as newest,
				coalesce(jsonb_array_length(f.content -> 'themes'), 0) as themes,
				jsonb_array_length(jsonb_path_query_array(f.content, '$.themes[*].questions[*]')) as questions,
				(select count(*) from cycle c where c.programme_id = f.programme_id and c.framework_id = f.id) as cycles
			from framework f
			where f.programme_id = ${by.viewer.programme.id} and (f.status = 'published' or ${mayWrite}::boolean)
			order by f.code = 'lateral-default' desc, f.code = 'lateral-rapid' desc, f.code, f.edition desc`.execute(tx),
	);
	return ok({ frameworks: rows.rows.map((row) => ({ ...row, builtIn: isBuiltIn(row.code) })), mayWrite });
}
