/** Why: whoever chooses the treatment list sees what was chosen last, and nothing else of the study. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { StudyStatus } from '../study-steps.ts';
import type { LeftOut } from './school-list.ts';
import type { ListSource } from './store-list.server.ts';

/** The outline of a study with its treatment list, and the partnerships one may choose from. */
export interface ReadTreatment {
	readonly id: string;
	readonly title: string;
	readonly status: StudyStatus;
	readonly fictional: boolean;
	readonly by: string | null;
	readonly since: Date;
	/** `null` when nothing was chosen, or for whoever may not choose. */
	readonly list: {
		readonly source: ListSource;
		readonly schools: number;
		readonly leftOut: readonly LeftOut[];
	} | null;
	readonly partnerships: readonly { readonly id: string; readonly name: string; readonly schools: number }[];
}

/** The outline of one study for the programme’s team; the list and the choices are an administrator’s. Two round trips. */
export async function readTreatment(
	by: Acting,
	studyId: string,
): Promise<Result<ReadTreatment, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'study.list');
	if (refused) return refused;
	const programme = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const study = await tx
			.selectFrom('study as s')
			.leftJoin('person as p', 'p.id', 's.created_by')
			.leftJoin('study_list as l', (join) =>
				join
					.onRef('l.programme_id', '=', 's.programme_id')
					.onRef('l.study_id', '=', 's.id')
					.on('l.side', '=', 'treatment'),
			)
			.select(['s.id', 's.title', 's.status', 's.fictional', 's.created_at as since', 'p.name as by'])
			.select(['l.source', 'l.schools', 'l.left_out'])
			.where('s.programme_id', '=', programme)
			.where('s.id', '=', studyId)
			.executeTakeFirst();
		if (study === undefined) return problem('not-found');
		const { source, schools, left_out, ...outline } = study;
		const partnerships = await sql<ReadTreatment['partnerships'][number]>`
select p.id, p.name, (select count(distinct m.school_id) from partnership_school m where m.programme_id = p.programme_id
	and m.partnership_id = p.id and m.from_on <= ${by.viewer.today}::date
	and (m.until_on is null or m.until_on > ${by.viewer.today}::date)) as schools
from partnership p where p.programme_id = ${programme} order by p.name`.execute(tx);
		const list =
			schools === null ? null : { source: source as ListSource, schools, leftOut: left_out as readonly LeftOut[] };
		return ok({ ...outline, list, partnerships: by.viewer.administrator ? partnerships.rows : [] });
	});
}
