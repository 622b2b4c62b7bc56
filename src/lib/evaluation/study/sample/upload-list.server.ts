/** Why: a list of schools often exists already, as a file of numbers; what cannot be used of it is said row by row. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { unlessDesigning } from './designing-study.server.ts';
import { readSchoolList, type LeftOut } from './school-list.ts';
import { storeList } from './store-list.server.ts';

/** A file’s name and text. */
export interface UploadList {
	readonly studyId: string;
	readonly side: 'treatment' | 'pool';
	readonly file: string;
	readonly text: string;
}

/**
 * Takes the schools of a file as one side of the study. Rows that cannot be used are kept with why, and the rest goes
 * on; `invalid` (with the reason as its message key) when nothing can be used.
 */
export async function uploadList(
	by: Acting,
	database: Database,
	input: UploadList,
): Promise<
	Result<
		{ readonly schools: number; readonly leftOut: number },
		'not-allowed' | 'not-found' | 'wrong-state' | 'invalid'
	>
> {
	const refused = refuse(by.viewer, input.side === 'treatment' ? 'study.choose-treatment' : 'study.sample');
	if (refused) return refused;
	const list = readSchoolList(input.text);
	const wrongFile = (why: string) => problem('invalid', { fields: [{ field: 'file', message: why }] });
	const read = await by.transaction(async (tx) => {
		const wrong = await unlessDesigning(by, tx, input.studyId);
		if (wrong) return wrong;
		if (!list.ok) return wrongFile(`studies_wrong_file_${list.why.replaceAll('-', '_')}`);
		const found = await sql<{ readonly id: string; readonly urn: string }>`
select s.id, s.urn from jsonb_array_elements_text(${JSON.stringify(list.schools.map(({ urn }) => urn))}::jsonb) w(urn)
join school s on s.country = ${by.viewer.programme.country} and s.urn = w.urn`.execute(tx);
		return ok({ ids: new Map(found.rows.map(({ urn, id }) => [urn, id])), list });
	});
	if (!read.ok) return read;
	const { ids } = read.value;
	const unknown = read.value.list.schools.filter(({ urn }) => !ids.has(urn));
	const leftOut: LeftOut[] = [
		...read.value.list.leftOut,
		...unknown.map(({ row, urn }) => ({ row, urn, why: 'unknown' as const })),
	].sort((a, b) => a.row - b.row);
	const schools = read.value.list.schools.flatMap(({ urn, cluster, received }) => {
		const id = ids.get(urn);
		return id === undefined ? [] : [{ id, cluster, received }];
	});
	if (schools.length === 0) return wrongFile('studies_wrong_file_none');
	const { studyId, side, file } = input;
	const source = { kind: 'file', file } as const;
	const count = await storeList(database, by, { studyId, side, source, schools, leftOut });
	return ok({ schools: count, leftOut: leftOut.length });
}
