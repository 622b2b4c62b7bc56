/** Why: writing a framework takes weeks and several people, so each step is saved by itself and none overwrites another. */
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type FrameworkId, type Result } from '#lib/kernel/index.ts';
import { editFramework } from './edit-framework.ts';
import type { FrameworkEdit } from './framework-edit.ts';
import type { FrameworkContent } from './framework.ts';

/** One step in a draft, and the version of the draft it was made on. */
export interface SaveFrameworkDraft {
	readonly frameworkId: FrameworkId;
	readonly version: number;
	readonly edit: FrameworkEdit;
}

/** The new version, and the code given to a theme or question that was added. */
export interface SavedDraft {
	readonly version: number;
	readonly code?: string;
}

/**
 * Saves one step. `wrong-state`: it is published, and published questions never change. `stale`: somebody saved
 * since, and `theirs` is the draft as it stands. `conflict`: there is no room for more.
 */
export async function saveFrameworkDraft(
	by: Acting,
	input: SaveFrameworkDraft,
): Promise<Result<SavedDraft, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale' | 'conflict'>> {
	const refused = refuse(by.viewer, 'framework.write');
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const row = await tx
			.selectFrom('framework')
			.select(['status', 'version', 'content'])
			.where('programme_id', '=', programmeId)
			.where('id', '=', input.frameworkId)
			.executeTakeFirst();
		if (!row) return problem('not-found');
		if (row.status === 'published') return problem('wrong-state');
		const content = row.content as FrameworkContent;
		if (row.version !== input.version) return problem('stale', { theirs: { version: row.version, content } });
		const edited = editFramework(content, input.edit);
		if (edited.status === 'gone') return problem('not-found');
		if (edited.status === 'full') return problem('conflict');
		const saved = await tx
			.updateTable('framework')
			.set({
				content: JSON.stringify(edited.content),
				name: JSON.stringify(edited.content.title),
				version: input.version + 1,
			})
			.where('programme_id', '=', programmeId)
			.where('id', '=', input.frameworkId)
			.where('status', '=', 'draft')
			.where('version', '=', input.version)
			.returning('version')
			.executeTakeFirst();
		if (!saved) return problem('stale');
		await audit(tx, by.viewer, 'framework.write', {
			subjectId: input.frameworkId,
			detail: { step: input.edit.kind, version: saved.version },
		});
		return ok({ version: saved.version, ...(edited.code === undefined ? {} : { code: edited.code }) });
	});
}
