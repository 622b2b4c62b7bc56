/** Why: an owner with an account must be one of the host's own staff, and both ways of writing an action hold to it. */
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ActionFields } from './action-fields.ts';

/** The columns of an action as it is written; undefined when the owner is not on the host's staff today. */
export async function columnsOf(tx: Transaction, viewer: Viewer, hostSchoolId: string, fields: ActionFields) {
	const columns = { text: fields.text, success_measure: fields.successMeasure, due_on: fields.dueOn };
	if (fields.ownerPersonId === undefined) return { ...columns, owner_person_id: null, owner_name: fields.ownerName };
	const owner = await tx
		.selectFrom('appointment as a')
		.innerJoin('person as p', 'p.id', 'a.person_id')
		.select(['p.id', 'p.name'])
		.where('a.programme_id', '=', viewer.programme.id)
		.where('a.school_id', '=', hostSchoolId)
		.where('a.person_id', '=', fields.ownerPersonId)
		.where('a.seniority', '<>', 'governor')
		.where('a.from_on', '<=', viewer.today)
		.where((where) => where.or([where('a.until_on', 'is', null), where('a.until_on', '>', viewer.today)]))
		.executeTakeFirst();
	return owner && { ...columns, owner_person_id: owner.id, owner_name: fields.ownerName.trim() || owner.name };
}
