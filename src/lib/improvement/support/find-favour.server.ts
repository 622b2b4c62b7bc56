/** Why: saying yes to a favour and taking it off the log both begin with it, behind the second wall. */
import type { Viewer } from '#lib/access/index.ts';
import type { SchoolId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

export interface FoundFavour {
	readonly id: string;
	readonly loggedBySchoolId: SchoolId;
	readonly otherSchoolId: SchoolId;
}

/** The favour, when it is on the log and one of the viewer's schools had part in it. */
export async function findFavour(tx: Transaction, viewer: Viewer, id: string): Promise<FoundFavour | undefined> {
	const row = await tx
		.selectFrom('favour')
		.select(['id', 'from_school_id', 'to_school_id', 'logged_by_school_id'])
		.where('programme_id', '=', viewer.programme.id)
		.where('id', '=', id)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst();
	if (!row) return undefined;
	const other = row.logged_by_school_id === row.from_school_id ? row.to_school_id : row.from_school_id;
	return {
		id: row.id,
		loggedBySchoolId: row.logged_by_school_id as SchoolId,
		otherSchoolId: other as SchoolId,
	};
}
