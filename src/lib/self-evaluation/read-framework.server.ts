/** Why: a framework is read in a staff room before it is answered, so everyone in the programme may read what is published. */
import { may, refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type FrameworkId, type Result } from '#lib/kernel/index.ts';
import { checkFramework, type FrameworkProblem } from './check-framework.ts';
import type { FrameworkContent } from './framework.ts';
import { isBuiltIn } from './framework-code.ts';
import { languagesNeeded } from './languages-needed.ts';

/** One framework, whole. */
export interface ReadFramework {
	readonly id: FrameworkId;
	readonly code: string;
	readonly edition: number;
	readonly status: 'draft' | 'published';
	readonly version: number;
	readonly publishedAt: Date | null;
	readonly builtIn: boolean;
	readonly content: FrameworkContent;
	readonly mayWrite: boolean;
	/** What a draft still needs before it can be published; empty for a published one. */
	readonly problems: readonly FrameworkProblem[];
}

/** Reads one framework. A draft is there only for whoever may write it. */
export async function readFramework(
	by: Acting,
	input: { readonly frameworkId: FrameworkId },
): Promise<Result<ReadFramework, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'framework.read');
	if (refused) return refused;
	const mayWrite = may(by.viewer, 'framework.write');
	const row = await by.transaction((tx) =>
		tx
			.selectFrom('framework')
			.select(['id', 'code', 'edition', 'status', 'version', 'published_at', 'content'])
			.where('programme_id', '=', by.viewer.programme.id)
			.where('id', '=', input.frameworkId)
			.executeTakeFirst(),
	);
	if (!row || (row.status === 'draft' && !mayWrite)) return problem('not-found');
	const content = row.content as FrameworkContent;
	return ok({
		id: row.id as FrameworkId,
		code: row.code,
		edition: row.edition,
		status: row.status,
		version: row.version,
		publishedAt: row.published_at,
		builtIn: isBuiltIn(row.code),
		content,
		mayWrite,
		problems: row.status === 'draft' ? checkFramework(content, languagesNeeded(by.viewer.programme.country)) : [],
	});
}
