/** Why: answering, closing and reading begin with the post, behind the second wall. */
import type { Viewer } from '#lib/access/index.ts';
import type { SchoolId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

export interface FoundPost {
	readonly id: string;
	readonly topic: string;
	readonly schoolId: SchoolId;
	readonly toSchoolId: SchoolId | null;
	readonly byPersonId: string;
	readonly byLanguage: 'en' | 'cy';
	readonly closed: boolean;
}

/** The post, when it is meant for the viewer. */
export async function findSupportPost(tx: Transaction, viewer: Viewer, id: string): Promise<FoundPost | undefined> {
	const row = await tx
		.selectFrom('support_post')
		.select(['id', 'topic', 'school_id', 'to_school_id', 'by_person_id', 'by_language', 'closed_at'])
		.where('programme_id', '=', viewer.programme.id)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		id: row.id,
		topic: row.topic,
		schoolId: row.school_id as SchoolId,
		toSchoolId: row.to_school_id as SchoolId | null,
		byPersonId: row.by_person_id,
		byLanguage: row.by_language,
		closed: row.closed_at !== null,
	};
}
